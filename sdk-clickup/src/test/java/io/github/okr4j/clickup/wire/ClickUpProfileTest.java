package io.github.okr4j.clickup.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.core.RateLimit;
import io.github.okr4j.core.ResponseHeaders;
import io.github.okr4j.core.error.VendorError;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClickUpProfileTest {
    private static final Instant NOW = Instant.parse("2026-01-05T08:00:00Z");

    private final ClickUpProfile profile = new ClickUpProfile();

    @Test
    void error_ofVersion2_hasCodeAndText() {
        assertThat(profile.error(404, Map.of("err", "Workspace not found", "ECODE", "SHARD_031")))
                .isEqualTo(VendorError.of("SHARD_031", "Workspace not found"));
    }

    @Test
    void error_ofVersion2WithoutCode_hasText() {
        assertThat(profile.error(400, Map.of("err", "Name invalid"))).isEqualTo(VendorError.of(null, "Name invalid"));
    }

    @Test
    void error_ofVersion2WithMessage_prefersErr() {
        assertThat(profile.error(400, Map.of("err", "Name invalid", "message", "see details")))
                .isEqualTo(VendorError.of(null, "Name invalid"));
    }

    @Test
    void error_ofVersion3_hasMessageAndNoCode() {
        assertThat(profile.error(
                        401,
                        Map.of("status", 401, "message", "Unauthorized", "trace_id", 7, "timestamp", 1769470960912L)))
                .isEqualTo(VendorError.of(null, "Unauthorized"));
    }

    @Test
    void error_ofOtherShapes_isEmpty() {
        assertThat(profile.error(500, List.of("err"))).isEqualTo(VendorError.NONE);
        assertThat(profile.error(500, "err")).isEqualTo(VendorError.NONE);
        assertThat(profile.error(500, Map.of())).isEqualTo(VendorError.NONE);
        assertThat(profile.error(500, Map.of("err", Map.of("code", 1), "ECODE", List.of())))
                .isEqualTo(VendorError.NONE);
        assertThat(profile.error(500, Map.of("err", " "))).isEqualTo(VendorError.NONE);
    }

    @Test
    void rateLimit_allHeaders_readsResetAsEpochSeconds() {
        assertThat(limit("x-ratelimit-limit", "100", "x-ratelimit-remaining", "97", "x-ratelimit-reset", "1767600060"))
                .isEqualTo(new RateLimit(100L, 97L, Instant.parse("2026-01-05T08:01:00Z"), RateLimit.Scope.BURST));
    }

    @Test
    void rateLimit_noHeaders_isNull() {
        assertThat(limit("Content-Type", "application/json")).isNull();
    }

    @Test
    void rateLimit_someHeaders_keepsThose() {
        assertThat(limit("X-RateLimit-Remaining", "0")).isEqualTo(new RateLimit(null, 0L, null, RateLimit.Scope.BURST));
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "-1", "999999999999999999", "99999999999999999999", ""})
    void rateLimit_unusableReset_isIgnored(String reset) {
        assertThat(limit("X-RateLimit-Reset", reset)).isNull();
    }

    @Test
    void hint_of401_namesBothCauses() {
        assertThat(profile.hint(401)).contains("token is wrong", "id in the request is unknown", "401 for both");
        assertThat(profile.hint(404)).isNull();
        assertThat(profile.hint(404, "ACCESS_118")).isNull();
        assertThat(profile.hint(404, "ACCESS_002")).contains("an owner of the goal does not belong to it");
    }

    private RateLimit limit(String... namesAndValues) {
        Map<String, List<String>> headers = new TreeMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            headers.put(namesAndValues[i], List.of(namesAndValues[i + 1]));
        }
        return profile.rateLimit(200, ResponseHeaders.of(headers), NOW);
    }
}
