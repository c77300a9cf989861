package io.github.okr4j.perdoo.rest.keyresults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.okr4j.core.error.DecodeException;
import io.github.okr4j.core.error.NotFoundException;
import io.github.okr4j.core.error.Outcome;
import io.github.okr4j.core.error.RateLimitedException;
import io.github.okr4j.core.error.SdkException;
import io.github.okr4j.core.error.UnauthorizedException;
import io.github.okr4j.testkit.Fault;
import io.github.okr4j.testkit.perdoo.FakePerdooRest;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class KeyResultsTest extends KeyResultsFixture {
    @Test
    void callsWithAnId_badId_areRefusedBeforeAnythingIsSent() {
        assertBadIdsAreRefused(
                "id",
                List.of(
                        keyResults::get,
                        keyResults::delete,
                        bad -> keyResults.modify(bad, UnaryOperator.identity()),
                        bad -> keyResults.replace(withId(bad))));
    }

    @Test
    void get_knownId_answersIt() {
        String id = fake.addKeyResult(objective, "Revenue", "10000.00", "40000.00");

        KeyResult keyResult = keyResults.get(id).execute();

        assertThat(keyResult.name()).isEqualTo("Revenue");
        assertThat(keyResult.objectiveId()).isEqualTo(objective);
        assertThat(keyResult.type().is(MetricType.POSITIVE)).isTrue();
        assertThat(keyResult.currentValue()).isEqualTo(new BigDecimal("10000.00"));
        assertThat(keyResult.targetValueMax()).isNull();
    }

    @Test
    void get_unknownId_isNotFoundInTheVendorsWords() {
        NotFoundException e = catchThrowableOfType(
                NotFoundException.class, () -> keyResults.get("kr-0").execute());

        assertThat(e.vendorError().code()).isEqualTo("404");
        assertThat(e.vendorError().message()).isEqualTo("not found");
        assertThat(e.outcome()).isEqualTo(Outcome.REJECTED);
    }

    @Test
    void get_idWithASlash_staysOneSegment() {
        assertThatThrownBy(() -> keyResults.get("a/b:c").execute()).isInstanceOf(NotFoundException.class);
        assertThat(fake.lastRequest().path()).isEqualTo("/v1/keyresults/a%2Fb%3Ac");
    }

    @Test
    void get_waitBeyondTheBudget_failsAtOnceWithTheWait() {
        fake.inject(Fault.tooManyRequests().retryAfter("600"));

        RateLimitedException e = catchThrowableOfType(
                RateLimitedException.class, () -> keyResults.get("kr-1").execute());

        assertThat(e.retryAfter()).hasMinutes(10);
        assertThat(fake.requests()).hasSize(1);
    }

    @Test
    void get_htmlErrorPage_keepsItsText() {
        fake.inject(Fault.htmlErrorPage(401));

        UnauthorizedException e = catchThrowableOfType(
                UnauthorizedException.class, () -> keyResults.get("kr-1").execute());

        assertThat(e.body()).contains("<title>Error 401</title>");
        assertThat(e.vendorError().message()).isNull();
    }

    @Test
    void get_truncatedAnswer_isADecodeFailure() {
        String id = seed(1).get(0);
        fake.inject(Fault.truncatedBody());

        assertThatThrownBy(() -> keyResults.get(id).execute()).isInstanceOf(DecodeException.class);
    }

    @Test
    void get_unknownFieldAndEnumValue_areKept() {
        String id = seed(1).get(0);
        fake.inject(Fault.unknownField());
        assertThat(keyResults.get(id).execute().additional()).containsKey("field_nobody_knows");

        fake.inject(Fault.unknownEnumValue());
        KeyResult keyResult = keyResults.get(id).execute();
        assertThat(keyResult.type().known()).isNull();
        assertThat(keyResult.type().text()).isEqualTo("value_nobody_knows");
    }

    @Test
    void get_redirectToAnotherOrigin_sendsNothingThere() {
        try (FakePerdooRest other = FakePerdooRest.start()) {
            fake.inject(Fault.body(302, "text/html", "").header("Location", other.baseUrl() + "/v1/keyresults/kr-1"));

            SdkException e = catchThrowableOfType(
                    SdkException.class, () -> keyResults.get("kr-1").execute());

            assertThat(e).hasMessageContaining("nothing was sent there");
            assertThat(other.requests()).isEmpty();
        }
    }
}
