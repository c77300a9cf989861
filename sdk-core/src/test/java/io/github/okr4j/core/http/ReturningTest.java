package io.github.okr4j.core.http;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.github.okr4j.core.ApiResponse;
import io.github.okr4j.core.contract.VirtualTime;
import io.github.okr4j.core.error.DecodeException;
import io.github.okr4j.core.json.Drift;
import io.github.okr4j.core.json.Envelope;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How an operation names the place of its value in the response. */
class ReturningTest {
    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance()
            .options(WireMockConfiguration.options().dynamicPort())
            .build();

    record Thing(
            @JsonProperty(value = "id", required = true) String id,
            @JsonProperty("size") @Nullable Long size) {}

    @Envelope
    record ThingPage<T>(
            @JsonProperty(value = "items", required = true) @JsonSetter(nulls = Nulls.FAIL) @JsonAlias("things")
            List<T> items,

            @JsonProperty("next") @Nullable String next) {}

    private static final Operation<?> GET = Operation.get("acme.things.list", "/things");

    private CallFactory callFactory() {
        return new TestClient()
                .baseUrl(SERVER.baseUrl())
                .timing(new VirtualTime().timing())
                .build();
    }

    private <T> ApiResponse<T> response(Operation<T> operation, String json) {
        SERVER.stubFor(any(anyUrl()).willReturn(okJson(json.replace('\'', '"'))));
        return callFactory().call(operation, Request.EMPTY).executeForResponse();
    }

    private DecodeException failure(Operation<?> operation, String json) {
        SERVER.stubFor(any(anyUrl()).willReturn(okJson(json.replace('\'', '"'))));
        return Acme.failure(DecodeException.class, callFactory().call(operation, Request.EMPTY));
    }

    @Test
    void returning_memberOfTheResponse_isTheValue() {
        assertThat(response(GET.returning("data.thing", Thing.class), "{'data': {'thing': {'id': 'a'}}, 'ok': true}")
                        .value())
                .isEqualTo(new Thing("a", null));
    }

    @Test
    void returningList_responseThatIsAList_isTheValue() {
        assertThat(response(GET.returningList(Thing.class), "[{'id': 'a'}, {'id': 'b'}]")
                        .value())
                .extracting(Thing::id)
                .containsExactly("a", "b");
    }

    @Test
    void returningList_memberOfTheResponse_isTheValue() {
        assertThat(response(GET.returningList("things", Thing.class), "{'n': 1, 'things': [{'id': 'a'}]}")
                        .value())
                .containsExactly(new Thing("a", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{'data': null}", "{'data': {}}", "{'data': {'things': null}}"})
    void returningListOrEmpty_listThatIsLeftOut_isEmpty(String json) {
        assertThat(response(GET.returningListOrEmpty("data.things", Thing.class), json)
                        .value())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "null", "7", "{'data': 7}", "{'data': []}", "{'data': {'things': {}}}"})
    void returningListOrEmpty_somethingElseInItsPlace_cannotBeDecoded(String json) {
        assertThat(failure(GET.returningListOrEmpty("data.things", Thing.class), json)
                        .path())
                .isEqualTo("$.data.things");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{'things': null}", "[]", "null"})
    void returningList_listThatIsMissing_isNotTakenForAnEmptyOne(String json) {
        assertThat(failure(GET.returningList("things", Thing.class), json)).hasMessageContaining("$.things");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '!',
            value = {
                "{'things': [{'id': 'a'}, null]}      | $.things[1]",
                "{'things': [{'id': 'a'}, 7]}         | $.things[1]",
                "{'things': [{'size': 7}]}            | $.things[0].id",
                "{'things': {'id': 'a'}}              | $.things"
            })
    void returningList_itemThatIsNone_cannotBeDecoded(String json, String path) {
        assertThat(failure(GET.returningList("things", Thing.class), json).path())
                .isEqualTo(path);
        assertThat(failure(GET.returning(ThingPage.class, Thing.class), json).path())
                .isEqualTo(path);
    }

    @Test
    void returningList_componentOfUnexpectedShape_isDrift() {
        ApiResponse<List<Thing>> response =
                response(GET.returningList("things", Thing.class), "{'things': [{'id': 'a', 'size': {}}]}");

        assertThat(response.value()).containsExactly(new Thing("a", null));
        assertThat(response.drift()).extracting(Drift::path).containsExactly("$.things[0].size");
    }

    @Test
    void returning_recordWithATypeParameter_readsItsItemsAsThatType() {
        Operation<ThingPage<Thing>> page = GET.returning(ThingPage.class, Thing.class);

        assertThat(response(page, "{'things': [{'id': 'a'}], 'next': 'n'}").value())
                .isEqualTo(new ThingPage<>(List.of(new Thing("a", null)), "n"));
    }

    @Test
    void returningPage_otherListsInTheResponse_areIgnoredWhateverTheyHold() {
        Operation<TokenPage<Thing>> page = GET.returningPage("things", Thing.class, "next");

        assertThat(response(page, "{'users': 3, 'teams': [{'no': 'id'}], 'things': [{'id': 'a'}], 'next': 'n'}")
                        .value())
                .isEqualTo(new TokenPage<>(List.of(new Thing("a", null)), "n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'things': []}", "{'things': [], 'next': null}", "{'things': [], 'next': ' '}"})
    void returningPage_noToken_isTheLastPage(String json) {
        Operation<TokenPage<Thing>> page = GET.returningPage("things", Thing.class, "next");

        assertThat(response(page, json).value()).isEqualTo(new TokenPage<>(List.of(), null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '!',
            value = {
                "{'next': 'n'}                       | $.things | missing or null",
                "{'things': null, 'next': 'n'}       | $.things | missing or null",
                "{'things': [], 'next': {}}          | $.next   | expected",
                "{'things': [{'id': 'a'}, 7]}        | $.things[1] | expected"
            })
    void returningPage_listOrTokenThatCannotBeRead_cannotBeDecoded(String json, String path, String problem) {
        DecodeException e = failure(GET.returningPage("things", Thing.class, "next"), json);

        assertThat(e.path()).isEqualTo(path);
        assertThat(e).hasMessageContaining(problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'next': 'n'}", "{'items': null}"})
    void returning_requiredListThatIsMissingOrNull_saysSo(String json) {
        assertThat(failure(GET.returning(ThingPage.class, Thing.class), json))
                .hasMessageContaining("$.items")
                .hasMessageContaining("missing or null");
    }

    @Test
    void returning_recordWithATypeParameterInsideTheResponse_isTheValue() {
        Operation<ThingPage<Thing>> page = GET.returning("data.page", ThingPage.class, Thing.class);

        assertThat(response(page, "{'data': {'page': {'items': [{'id': 'a'}]}}}")
                        .value())
                .isEqualTo(new ThingPage<>(List.of(new Thing("a", null)), null));
        assertThat(failure(page, "{'data': {'page': {'items': [7]}}}").path()).isEqualTo("$.data.page.items[0]");
        assertThat(failure(page, "{'data': {}}").path()).isEqualTo("$.data.page");
    }
}
