package io.github.okr4j.clickup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.okr4j.clickup.ClickUpError.Meaning;
import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.ApiResponse;
import io.github.okr4j.core.RateLimit;
import io.github.okr4j.core.contract.VirtualTime;
import io.github.okr4j.core.error.ApiException;
import io.github.okr4j.core.error.UnauthorizedException;
import io.github.okr4j.testkit.Fault;
import io.github.okr4j.testkit.clickup.FakeClickUp;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClickUpErrorTest {
    @AutoClose
    private final FakeClickUp fake = FakeClickUp.start();

    private final VirtualTime time = new VirtualTime();

    @AutoClose
    private final ClickUpClient client = ClickUpClient.builder()
            .personalToken(fake.token())
            .baseUrl(fake.baseUrl())
            .timing(time.timing())
            .build();

    @ParameterizedTest
    @CsvSource({
        "400, OAUTH_017, TOKEN",
        "401, OAUTH_017, TOKEN",
        "401, OAUTH_019, TOKEN",
        "401, OAUTH_021, TOKEN",
        "401, OAUTH_025, TOKEN",
        "401, OAUTH_077, TOKEN",
        "401, OAUTH_007, APP",
        "401, OAUTH_010, APP",
        "401, OAUTH_018, ACCESS_OR_UNKNOWN_ID",
        "401, OAUTH_023, ACCESS_OR_UNKNOWN_ID",
        "401, OAUTH_026, ACCESS_OR_UNKNOWN_ID",
        "401, OAUTH_027, ACCESS_OR_UNKNOWN_ID",
        "401, OAUTH_029, ACCESS_OR_UNKNOWN_ID",
        "401, OAUTH_030, ACCESS_OR_UNKNOWN_ID",
        "401, OAUTH_039, ACCESS_OR_UNKNOWN_ID",
        "401, OAUTH_040, ACCESS_OR_UNKNOWN_ID",
        "401, OAUTH_045, ACCESS_OR_UNKNOWN_ID",
        "401, OAUTH_056, ACCESS_OR_UNKNOWN_ID",
        "401, OAUTH_057, ACCESS_OR_UNKNOWN_ID",
        "401, OAUTH_061, ACCESS_OR_UNKNOWN_ID",
        "403, ACCESS_064, ACCESS_OR_UNKNOWN_ID",
        "401, ACCESS_080, ACCESS_OR_UNKNOWN_ID",
        "401, ACCESS_083, ACCESS_OR_UNKNOWN_ID",
        "401, ACCESS_9999, ACCESS_OR_UNKNOWN_ID",
        "404, ACCESS_002, NOT_FOUND",
        "404, ACCESS_118, NOT_FOUND",
        "404, ACCESS_190, NOT_FOUND",
        "404, ACCESS_9999, NOT_FOUND",
        "404, SHARD_031, NOT_FOUND",
        "404, ITEM_013, NOT_FOUND",
        "404, ITEM_015, NOT_FOUND",
        "404, TEMPLH_019, NOT_FOUND",
        "404, NEW_001, NOT_FOUND",
        "404, APP_001, NO_SUCH_ROUTE",
        "400, OAUTH_171, ALREADY_EXISTS",
        "400, OAUTH_040, INPUT",
        "400, INPUT_002, INPUT",
        "400, INPUT_005, INPUT",
        "400, ITEM_114, INPUT",
        "400, FIELD_011, INPUT",
        "400, PUBAPITASK_008, INPUT",
        "400, NEW_002, INPUT",
        "500, SHARD_001, INPUT",
        "500, ITEMV2_003, INPUT",
        "403, TEAM_110, PLAN",
        "403, GROUP_027, PLAN",
        "400, TIMEENTRY_052, PLAN",
        "429, APP_002, RATE_LIMIT",
        "429, NEW_003, RATE_LIMIT",
        "500, NEW_004, SERVER",
        "502, OAUTH_9999, SERVER",
        "401, OAUTH_046, UNKNOWN",
        "401, NEW_005, UNKNOWN",
        "418, NEW_006, UNKNOWN",
        "200, GOAL_001, UNKNOWN",
        "200, OAUTH_025, TOKEN"
    })
    void meaning_ofStatusAndCode_isThatOfTheTable(int status, String code, Meaning meaning) {
        fake.inject(Fault.body(status, "application/json", "{\"err\":\"No\",\"ECODE\":\"" + code + "\"}")
                .always());

        assertThat(ClickUpError.of(failure(client.goals().get("g"))))
                .isEqualTo(new ClickUpError(status, code, meaning));
    }

    @Test
    void meaning_ofAnHtmlPage404_isNoSuchRoute() {
        fake.inject(Fault.htmlErrorPage(404));

        ApiException e = failure(client.goals().get("g"));

        assertThat(ClickUpError.of(e)).isEqualTo(new ClickUpError(404, null, Meaning.NO_SUCH_ROUTE));
        assertThat(e.body()).startsWith("<");
    }

    @ParameterizedTest
    @CsvSource({"404, NOT_FOUND", "400, INPUT", "401, UNKNOWN", "403, UNKNOWN", "500, SERVER", "429, RATE_LIMIT"})
    void meaning_ofVersion3_followsTheStatus(int status, Meaning meaning) {
        String body = "{\"status\":%d,\"message\":\"No\",\"trace_id\":null,\"timestamp\":1769470960912}";
        fake.inject(
                Fault.body(status, "application/json", body.formatted(status)).always());

        ApiException e = failure(client.goals().get("g"));

        assertThat(ClickUpError.of(e)).isEqualTo(new ClickUpError(status, null, meaning));
        assertThat(e.vendorError().message()).isEqualTo("No");
    }

    @ParameterizedTest
    @ValueSource(strings = {"OAUTH_018", "OAUTH_023", "OAUTH_027"})
    void unauthorized_unknownId_saysBothCausesAndCarriesTheCode(String code) {
        fake.inject(
                Fault.body(401, "application/json", "{\"err\":\"Team not authorized\",\"ECODE\":\"" + code + "\"}"));

        ApiException e = failure(client.goals().get("g"));

        assertThat(e)
                .isInstanceOf(UnauthorizedException.class)
                .hasMessageContainingAll("[" + code + "]", "token is wrong or revoked", "id in the request is unknown");
        assertThat(e.vendorError().code()).isEqualTo(code);
        assertThat(e.isRetryable()).isFalse();
        assertThat(fake.requests()).as("no refresh, no repeat").hasSize(1);
    }

    @Test
    void rateLimit_onSuccessAndFailure_isTheOneOfTheAnswer() {
        fake.limitRequests(100, Duration.ofMinutes(1), time.clock());
        Instant reset = VirtualTime.START.plusSeconds(60);
        String goal = fake.addGoal("Grow");

        ApiResponse<?> response = client.goals().get(goal).executeForResponse();
        ApiException e = failure(client.goals().get("unknown"));

        assertThat(response.rateLimit()).isEqualTo(new RateLimit(100L, 99L, reset, RateLimit.Scope.BURST));
        assertThat(e.rateLimit()).isEqualTo(new RateLimit(100L, 98L, reset, RateLimit.Scope.BURST));
    }

    @Test
    void rateLimit_missingHeaders_isNull() {
        assertThat(failure(client.goals().list("90159999999")).rateLimit()).isNull();
    }

    private static ApiException failure(ApiCall<?> call) {
        ApiException e = catchThrowableOfType(ApiException.class, call::execute);
        assertThat(e).as("failure of " + call).isNotNull();
        return e;
    }
}
