package io.github.okr4j.pipedrive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.core.ResponseHeaders;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PipedriveLimitsTest extends RoomsFixture {
    @Test
    void of_allHeaders_tellsBurstAndDay() {
        ResponseHeaders headers = ResponseHeaders.of(Map.of(
                "x-ratelimit-limit", List.of("20"),
                "X-RateLimit-Remaining", List.of("19"),
                "x-ratelimit-reset", List.of("2"),
                "x-daily-ratelimit-token-limit", List.of("30000"),
                "x-daily-ratelimit-token-remaining", List.of("29980"),
                "x-daily-requests-left", List.of("9999")));
        assertThat(PipedriveLimits.of(headers))
                .isEqualTo(new PipedriveLimits(20L, 19L, Duration.ofSeconds(2), 30_000L, 29_980L, 9_999L));
    }

    @Test
    void of_noHeaders_tellsNothing() {
        assertThat(PipedriveLimits.of(ResponseHeaders.EMPTY))
                .isEqualTo(new PipedriveLimits(null, null, null, null, null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1767600000", "-1", "999999999999999999", "soon"})
    void of_resetThatIsNoNumberOfSeconds_isIgnored(String reset) {
        ResponseHeaders headers = ResponseHeaders.of(Map.of("x-ratelimit-reset", List.of(reset)));
        assertThat(PipedriveLimits.of(headers).burstReset()).isNull();
    }

    @Test
    void of_realResponse_isReadFromItsHeaders() {
        assertThat(PipedriveLimits.of(client.users().me().executeForResponse().headers())
                        .burstRemaining())
                .isEqualTo(19);
    }
}
