package io.github.okr4j.pipedrive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.core.RateLimit;
import io.github.okr4j.core.RateLimit.Scope;
import io.github.okr4j.core.ResponseHeaders;
import io.github.okr4j.core.error.VendorError;
import io.github.okr4j.core.json.JsonCodec;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PipedriveProfileTest {
    private static final Instant NOW = Instant.parse("2026-01-05T08:00:00Z");

    private final PipedriveProfile profile = new PipedriveProfile();

    @ParameterizedTest
    @CsvSource({
        "api.pipedrive.com,  /v1/goals/find,   /v1/goals/find",
        "API.pipedrive.com,  /v1/goals/find,   /v1/goals/find",
        "acme.pipedrive.com, /v1/goals/find,   /api/v1/goals/find",
        "localhost,          /v1/goals/{id},   /api/v1/goals/{id}",
        "acme.pipedrive.com, /v1,              /api/v1",
        "acme.pipedrive.com, /api/v2/deals,    /api/v2/deals",
        "acme.pipedrive.com, /v10/goals,       /v10/goals",
    })
    void path_perHost_hasItsPrefix(String host, String path, String expected) {
        assertThat(profile.path(host, path)).isEqualTo(expected);
    }

    @Test
    void error_ofTheGateway_hasMessageInfoAndCode() {
        assertThat(error("""
                {"success": false, "error": "unauthorized access", "errorCode": 401, "error_info": "See the docs"}""")).isEqualTo(VendorError.of("401", "unauthorized access (See the docs)"));
    }

    @Test
    void error_ofAPlanLimit_hasTheTextCode() {
        VendorError error = error("""
                {"success": false, "error": "Limit reached", "code": "feature_capping_deals_limit", "errorCode": 403,
                 "data": null, "additional_data": null}""");
        assertThat(error).isEqualTo(VendorError.of("feature_capping_deals_limit", "Limit reached"));
    }

    @Test
    void error_ofValidation_hasTheFields() {
        VendorError error = error("""
                {"status": "error", "success": false, "errors": {"url": ["is required", "is no URL"], "name": "short"}}""");
        assertThat(error.message()).isNull();
        assertThat(error.fieldErrors())
                .isEqualTo(Map.of("url", List.of("is required", "is no URL"), "name", List.of("short")));
    }

    @Test
    void error_withMessageOnly_hasTheMessage() {
        assertThat(error("{\"success\": false, \"message\": \"Not yours\"}"))
                .isEqualTo(VendorError.of(null, "Not yours"));
    }

    @Test
    void error_ofTheGoalService_hasStatusCodeAndText() {
        assertThat(error("{\"success\": false, \"statusCode\": 40400, \"statusText\": \"Not Found\"}"))
                .isEqualTo(VendorError.of("40400", "Not Found"));
    }

    @Test
    void error_withInfoOnly_hasTheInfo() {
        assertThat(error("{\"error\": null, \"error_info\": \"Object was not found.\"}"))
                .isEqualTo(VendorError.of(null, "Object was not found."));
    }

    @Test
    void error_withSameTextTwice_saysItOnce() {
        assertThat(error("{\"error\": \"No\", \"error_info\": \"No\"}").message())
                .isEqualTo("No");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "7", "\"text\"", "{}", "{\"error\": {\"a\": 1}, \"errors\": [1], \"code\": \" \"}"})
    void error_ofUnknownShape_tellsNothing(String json) {
        assertThat(error(json)).isEqualTo(VendorError.NONE);
    }

    @Test
    void rateLimit_ofTheBurstWindow_resetsAfterRelativeSeconds() {
        RateLimit limit =
                rateLimit(200, "x-ratelimit-limit", "20", "X-RateLimit-Remaining", "19", "x-ratelimit-reset", "2");
        assertThat(limit).isEqualTo(new RateLimit(20L, 19L, NOW.plusSeconds(2), Scope.BURST));
    }

    @Test
    void rateLimit_refusedWithEmptyWindow_isBurst() {
        assertThat(rateLimit(429, "x-ratelimit-remaining", "0", "x-ratelimit-reset", "1")
                        .scope())
                .isEqualTo(Scope.BURST);
    }

    @Test
    void rateLimit_noTokensLeft_isDailyWithoutReset() {
        RateLimit limit = rateLimit(
                429,
                "x-ratelimit-limit",
                "20",
                "x-ratelimit-remaining",
                "0",
                "x-ratelimit-reset",
                "2",
                "x-daily-ratelimit-token-limit",
                "30000",
                "x-daily-ratelimit-token-remaining",
                "0");
        assertThat(limit).isEqualTo(new RateLimit(30000L, 0L, null, Scope.DAILY));
    }

    @Test
    void rateLimit_refusedWhileTheWindowHasRoom_isDaily() {
        RateLimit limit = rateLimit(429, "x-ratelimit-remaining", "7", "x-ratelimit-reset", "2");
        assertThat(limit).isEqualTo(new RateLimit(null, null, null, Scope.DAILY));
    }

    @Test
    void rateLimit_refusedWithTooFewTokensForTheCall_isDaily() {
        RateLimit limit = rateLimit(429, "x-ratelimit-remaining", "7", "x-daily-ratelimit-token-remaining", "5");
        assertThat(limit).isEqualTo(new RateLimit(null, 5L, null, Scope.DAILY));
    }

    @Test
    void rateLimit_withoutHeaders_tellsNothing() {
        assertThat(profile.rateLimit(429, ResponseHeaders.EMPTY, NOW)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1767600000", "-1", "999999999999999999", "soon"})
    void rateLimit_resetThatIsNoNumberOfSeconds_isIgnored(String reset) {
        RateLimit limit = rateLimit(429, "x-ratelimit-remaining", "0", "x-ratelimit-reset", reset);
        assertThat(limit).isEqualTo(new RateLimit(null, 0L, null, Scope.BURST));
    }

    @Test
    void hint_forStatusesWithAMeaningOfTheirOwn_saysIt() {
        assertThat(profile.hint(402)).contains("billing");
        assertThat(profile.hint(403)).contains("permissions", "goals:read", "plan");
        assertThat(profile.hint(429)).contains("burst", "day");
        assertThat(profile.hint(404)).isNull();
    }

    @Test
    void printableQuery_titles_areMasked() {
        assertThat(profile.printableQuery())
                .contains("period.start", "is_active")
                .doesNotContain("title");
    }

    private VendorError error(String json) {
        Object body = JsonCodec.of(profile.dialect()).readLoosely(json.getBytes(StandardCharsets.UTF_8));
        return profile.error(400, body);
    }

    private RateLimit rateLimit(int status, String... namesAndValues) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            headers.put(namesAndValues[i], List.of(namesAndValues[i + 1]));
        }
        return profile.rateLimit(status, ResponseHeaders.of(headers), NOW);
    }
}
