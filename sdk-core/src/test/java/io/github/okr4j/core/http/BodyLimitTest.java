package io.github.okr4j.core.http;

import static com.github.tomakehurst.wiremock.client.WireMock.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.github.okr4j.core.contract.VirtualTime;
import io.github.okr4j.core.error.DecodeException;
import io.github.okr4j.core.error.Outcome;
import io.github.okr4j.core.error.ServerException;
import io.github.okr4j.core.error.UnexpectedStatusException;
import io.github.okr4j.core.json.JsonException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import okhttp3.ResponseBody;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** No response can exhaust the memory. */
class BodyLimitTest {
    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance()
            .options(WireMockConfiguration.options().dynamicPort())
            .build();

    private static final int MEGABYTE = 1024 * 1024;

    private final CallFactory callFactory = new TestClient()
            .baseUrl(SERVER.baseUrl())
            .timing(new VirtualTime().timing())
            .build();

    @Test
    void success_announcedTooLarge_isRefusedUnread() throws IOException {
        try (RawServer server = RawServer.responding("HTTP/1.1 200 OK\r\nContent-Length: 33554433\r\n\r\n{")) {
            refused(new TestClient().baseUrl(server.url()).build());
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void success_chunkedTooLarge_isRefused() throws IOException {
        RawServer.Behaviour endless = (number, out) -> {
            RawServer.send(out, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
            byte[] chunk = ("100000\r\n" + " ".repeat(MEGABYTE) + "\r\n").getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 40; i++) {
                out.write(chunk);
            }
            return false;
        };
        try (RawServer server = new RawServer(endless)) {
            refused(new TestClient().baseUrl(server.url()).build());
        }
    }

    @Test
    void success_gzipBomb_isRefused() throws IOException {
        byte[] bomb = gzipped(40 * MEGABYTE);
        assertThat(bomb).hasSizeLessThan(100_000);
        RawServer.Behaviour bombing = (number, out) -> {
            RawServer.send(
                    out, "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: " + bomb.length + "\r\n\r\n");
            out.write(bomb);
            return true;
        };
        try (RawServer server = new RawServer(bombing)) {
            refused(new TestClient().baseUrl(server.url()).build());
        }
    }

    @Test
    void whole_upToTheLimit_isRead() throws Exception {
        assertThat(BoundedBody.whole(body(BoundedBody.MAX_BYTES, -1)).text().remaining())
                .isEqualTo(BoundedBody.MAX_BYTES);
        assertThatThrownBy(() -> BoundedBody.whole(body(BoundedBody.MAX_BYTES + 1, -1)))
                .isInstanceOf(JsonException.class);
        assertThatThrownBy(() -> BoundedBody.whole(body(0, BoundedBody.MAX_BYTES + 1L)))
                .isInstanceOf(JsonException.class);
    }

    @Test
    void error_long_isCappedAt64KiB() {
        SERVER.stubFor(any(anyUrl()).willReturn(status(501).withBody("x".repeat(200_000))));
        assertThat(Acme.failure(ServerException.class, Acme.get(callFactory)).body())
                .isEqualTo("x".repeat(64 * 1024));
    }

    @Test
    void error_exactly64KiB_isWhole() throws IOException {
        assertThat(BoundedBody.beginning(body(64 * 1024, -1)).text().remaining())
                .isEqualTo(64 * 1024);
        assertThat(BoundedBody.beginning(body(64 * 1024 + 1, -1)).text().remaining())
                .isEqualTo(64 * 1024);
        assertThat(BoundedBody.beginning(body(0, -1)).text().remaining()).isZero();
    }

    @Test
    void failureInSuccess_long_isCappedAt64KiBAndStillUnderstood() {
        String body = "{\"ok\": false, \"message\": \"no\", \"fill\": \"" + "x".repeat(200_000) + "\"}";
        SERVER.stubFor(any(anyUrl()).willReturn(okJson(body)));
        UnexpectedStatusException e = Acme.failure(UnexpectedStatusException.class, Acme.get(callFactory));
        assertThat(e.body()).hasSize(64 * 1024);
        assertThat(e.vendorError().message()).isEqualTo("no");
    }

    private static void refused(CallFactory callFactory) {
        DecodeException e = Acme.failure(DecodeException.class, Acme.get(callFactory));
        assertThat(e).hasMessageContaining("larger than 33554432 bytes");
        assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(e.isRetryable()).isFalse();
        assertThat(e.attempts()).isEqualTo(1);
        assertThat(e.path()).isNull();
    }

    private static ResponseBody body(int length, long announced) {
        return ResponseBody.create(new Buffer().write(new byte[length]), null, announced);
    }

    private static byte[] gzipped(int length) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes)) {
            byte[] blanks = " ".repeat(MEGABYTE).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < length / MEGABYTE; i++) {
                gzip.write(blanks);
            }
        }
        return bytes.toByteArray();
    }
}
