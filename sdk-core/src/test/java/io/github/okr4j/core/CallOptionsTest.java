package io.github.okr4j.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallOptionsTest {
    private static final CallOptions OPTIONS = CallOptions.DEFAULT;

    @Test
    void default_unchanged_isNinetyAndThirtySeconds() {
        assertThat(OPTIONS.timeout()).isEqualTo(Duration.ofSeconds(90));
        assertThat(OPTIONS.attemptTimeout()).isEqualTo(Duration.ofSeconds(30));
        assertThat(OPTIONS.retry()).isEqualTo(RetryPolicy.DEFAULT);
        assertThat(OPTIONS.headers()).isEmpty();
    }

    @Test
    void with_eachOption_changesACopy() {
        CallOptions changed = OPTIONS.withTimeout(Duration.ofSeconds(5))
                .withAttemptTimeout(Duration.ofSeconds(2))
                .withRetry(RetryPolicy.NONE)
                .withHeader("X-Trace", "a");
        assertThat(changed)
                .isEqualTo(new CallOptions(
                        Duration.ofSeconds(5), Duration.ofSeconds(2), RetryPolicy.NONE, Map.of("X-Trace", "a")));
        assertThat(OPTIONS).isEqualTo(CallOptions.DEFAULT);
    }

    @Test
    void withHeader_sameNameInOtherCase_replaces() {
        assertThat(OPTIONS.withHeader("X-Trace", "a").withHeader("x-trace", "b").headers())
                .isEqualTo(Map.of("x-trace", "b"));
    }

    @Test
    void headers_ofOptions_cannotBeChanged() {
        Map<String, String> headers = OPTIONS.withHeader("X-Trace", "a").headers();
        assertThatThrownBy(() -> headers.put("a", "b")).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1})
    void withTimeout_notPositive_isRefusedByName(long seconds) {
        Duration duration = Duration.ofSeconds(seconds);
        assertThatThrownBy(() -> OPTIONS.withTimeout(duration))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("timeout must be positive");
        assertThatThrownBy(() -> OPTIONS.withAttemptTimeout(duration))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("attemptTimeout must be positive");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a:b", "a\n", "\u00e9"})
    void withHeader_badName_isRefused(String name) {
        assertThatThrownBy(() -> OPTIONS.withHeader(name, "v"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("header name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host",
                "host",
                "Content-Length",
                "TRANSFER-ENCODING",
                "Connection",
                "Keep-Alive",
                "Upgrade",
                "TE",
                "Trailer",
                "Expect",
                "Accept-Encoding",
                "Content-Encoding",
                "Proxy-Authorization",
                "Proxy-Connection"
            })
    void withHeader_ofTheTransport_isRefusedByName(String name) {
        assertThatThrownBy(() -> OPTIONS.withHeader(name, "canary"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("header " + name + " is set by the HTTP transport")
                .hasMessageNotContaining("canary");
    }

    @ParameterizedTest
    @ValueSource(strings = {"canary\r\nX-Evil: 1", "canary\0", "canary\u007f", "canary\u00e9", "canary\t"})
    void withHeader_badValue_isRefusedWithoutQuotingIt(String value) {
        assertThatThrownBy(() -> OPTIONS.withHeader("X-Trace", value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("X-Trace")
                .hasMessageNotContaining("canary");
    }

    @Test
    void toString_headerWithSecret_showsItsNameOnly() {
        assertThat(OPTIONS.withHeader("X-Proxy-Key", "canary-4711").toString())
                .contains("X-Proxy-Key")
                .doesNotContain("canary");
    }
}
