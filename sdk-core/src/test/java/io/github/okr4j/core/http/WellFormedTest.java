package io.github.okr4j.core.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.junit5.WireMockRuntimeInfo;
import com.github.tomakehurst.wiremock.junit5.WireMockTest;
import io.github.okr4j.core.json.JsonCodec;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Half of a character cannot be sent; it is refused by the name of the parameter that holds it. */
@WireMockTest
class WellFormedTest {
    private static final String GRIN = "\ud83d\ude00";

    @ParameterizedTest
    @ValueSource(
            strings = {"a\ud83d", "a\ud83db", "\ude00", "\ude00\ud83d", "\ud83d\ud83d\ude00", "\ud83d\ude00\ude00"})
    void path_queryAndForm_halfOfAPair_isRefusedByName(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Request.EMPTY.path("id", text))
                .withMessageStartingWith("id must not contain half of a surrogate pair");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Request.EMPTY.query("search", text))
                .withMessageStartingWith("search must not");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Request.EMPTY.query("search", List.of("good", text)))
                .withMessageStartingWith("search must not");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Request.EMPTY.form("code", text))
                .withMessageStartingWith("code must not");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> json(Map.of("name", text)))
                .withMessageStartingWith("body.name must not");
    }

    @Test
    void body_halfOfAPairDeepInside_isRefusedByItsPathAndNothingIsSent(WireMockRuntimeInfo server) {
        CallFactory callFactory =
                new TestClient().baseUrl(server.getHttpBaseUrl()).build();
        Object body = Map.of("targets", List.of(Map.of("title", "cut \ud83d")));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        callFactory.call(Acme.CREATE, Request.EMPTY.body(body)).execute())
                .withMessageStartingWith("body.targets.title must not contain half of a surrogate pair");
        WireMock.verify(0, WireMock.anyRequestedFor(WireMock.anyUrl()));
    }

    @Test
    void body_halfOfAPairInAName_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> json(Map.of("\ud83d", "x")))
                .withMessageStartingWith("a field name in body must not");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                GRIN,
                GRIN + GRIN,
                "a" + GRIN + "b",
                "\\ud83d",
                "\\\\" + GRIN,
                "\\",
                "\n\t\"",
                "\ud7ff\ue000",
                "D83D"
            })
    void body_wholeCharacters_isWrittenAsItIs(String text) {
        assertThat(codec().readLoosely(ByteBuffer.wrap(json(Map.of("name", text)))))
                .isEqualTo(Map.of("name", text));
    }

    @Test
    void path_wholeCharacters_arePercentEncodedInUtf8() {
        assertThat(PathTemplate.filled("/{id}", Map.of("id", GRIN))).isEqualTo("/%F0%9F%98%80");
        assertThat(Request.EMPTY.path("id", GRIN).query("q", GRIN).pathParameters())
                .containsEntry("id", GRIN);
    }

    @Test
    void baseUrl_halfOfAPair_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BaseUrl.checked("https://api.example.com/\ud83d", false))
                .withMessageStartingWith("baseUrl must not");
    }

    @Test
    void json_plain_isWhatTheCodecWrites() {
        assertThat(new String(json(Map.of("name", "Ship")), StandardCharsets.UTF_8))
                .isEqualTo("{\"name\":\"Ship\"}");
    }

    private static byte[] json(Object value) {
        return WellFormed.json(codec(), value);
    }

    private static JsonCodec codec() {
        return JsonCodec.of(new TestClient.AcmeProfile().dialect());
    }
}
