package io.github.okr4j.core.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.core.RetryPolicy;
import io.github.okr4j.core.contract.VirtualTime;
import io.github.okr4j.core.error.TransportException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What surrounds a body is bounded, too, counted by the server that sends without end. */
class HeaderAndChunkLimitTest {
    private static final int MEGABYTE = 1024 * 1024;
    private static final long MOST_SENT = 300L * MEGABYTE;

    private final AtomicLong sent = new AtomicLong();

    @Test
    void chunkSizeLine_withoutEnd_isLeftSoonAfterTheLargestBody() throws IOException {
        assertLeft("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1;", BoundedSocketFactory.MAX_BYTES);
    }

    @Test
    void chunkSizeLine_withoutEndAfterAChunk_isLeftSoonAfterTheLargestBody() throws IOException {
        assertLeft("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n1;", BoundedSocketFactory.MAX_BYTES);
    }

    @Test
    void header_withoutEnd_isLeftAfter256Kilobytes() throws IOException {
        assertLeft("HTTP/1.1 200 OK\r\nX-Long: ", MEGABYTE);
    }

    @Test
    void statusLine_withoutEnd_isLeftAfter256Kilobytes() throws IOException {
        assertLeft("HTTP/1.1 200 ", MEGABYTE);
    }

    @Test
    void trailer_withoutEnd_isLeftAfter256Kilobytes() throws IOException {
        assertLeft("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nX-Long: ", MEGABYTE);
    }

    private void assertLeft(String beginning, long most) throws IOException {
        RawServer.Behaviour endless = (number, out) -> {
            byte[] line = new byte[64 * 1024];
            Arrays.fill(line, (byte) 'x');
            RawServer.send(out, beginning);
            while (sent.get() < MOST_SENT) {
                out.write(line);
                sent.addAndGet(line.length);
            }
            return false;
        };
        try (RawServer server = new RawServer(endless)) {
            CallFactory callFactory = new TestClient()
                    .baseUrl(server.url())
                    .timing(new VirtualTime().timing())
                    .retry(RetryPolicy.NONE)
                    .build();
            TransportException e = Acme.failure(TransportException.class, Acme.get(callFactory));
            assertThat(e).isInstanceOf(TransportException.class);
            // What lies in the buffers of the kernel counts as sent.
            assertThat(sent.get()).isLessThan(most + 16 * MEGABYTE);
        }
    }

    @Test
    void body_ofTheLargestSizeInSmallChunks_isReadAsBefore() throws IOException {
        RawServer.Behaviour large = (number, out) -> {
            RawServer.send(out, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
            byte[] chunk = ("100\r\n" + " ".repeat(0x100) + "\r\n").getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < BoundedBody.MAX_BYTES / 0x100 - 1; i++) {
                out.write(chunk);
            }
            RawServer.send(out, "c\r\n" + Acme.THING + "\r\n0\r\n\r\n");
            return true;
        };
        try (RawServer server = new RawServer(large)) {
            CallFactory callFactory = new TestClient().baseUrl(server.url()).build();
            assertThat(Acme.get(callFactory).execute().id()).isEqualTo("t1");
            assertThat(Acme.get(callFactory).execute().id()).isEqualTo("t1");
            assertThat(server.connections()).isEqualTo(1);
        }
    }
}
