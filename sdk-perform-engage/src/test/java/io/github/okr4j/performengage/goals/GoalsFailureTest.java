package io.github.okr4j.performengage.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.okr4j.core.error.BadRequestException;
import io.github.okr4j.core.error.DecodeException;
import io.github.okr4j.core.error.ForbiddenException;
import io.github.okr4j.core.error.NotFoundException;
import io.github.okr4j.core.error.RateLimitedException;
import io.github.okr4j.core.error.ServerException;
import io.github.okr4j.core.error.TransportException;
import io.github.okr4j.core.error.UnauthorizedException;
import io.github.okr4j.performengage.PerformEngageClient;
import io.github.okr4j.testkit.Fault;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class GoalsFailureTest extends GoalsFixture {
    @Test
    void list_answerWithoutTheList_isNoEmptyList() {
        fake.inject(Fault.body(200, "application/json", "{\"count\": 0, \"next\": null}"));

        DecodeException e =
                catchThrowableOfType(DecodeException.class, () -> goals.list().toList());

        assertThat(e.path()).isEqualTo("$.results");
    }

    @Test
    void get_unknownId_isNotFoundInTheVendorsWords() {
        NotFoundException e = catchThrowableOfType(
                NotFoundException.class, () -> goals.get("580:nobody").execute());

        assertThat(e.vendorError().message()).isEqualTo("Not found.");
    }

    @Test
    void get_passingFailures_areSurvived() {
        String id = seed(1).get(0);
        fake.inject(Fault.htmlErrorPage(502));
        fake.inject(Fault.droppedBeforeProcessing());

        assertThat(goals.get(id).execute().apiId()).isEqualTo(id);

        assertThat(fake.requests()).hasSize(3);
        assertThat(time.waits()).hasSize(2);
    }

    @Test
    void get_tooManyRequestsWithRetryAfter_waitsAsAsked() {
        String id = seed(1).get(0);
        fake.inject(Fault.tooManyRequests().retryAfter("7"));

        assertThat(goals.get(id).execute().apiId()).isEqualTo(id);

        assertThat(time.waits()).hasSize(1);
        assertThat(time.waits().get(0)).isBetween(Duration.ofSeconds(7), Duration.ofSeconds(8));
    }

    @Test
    void get_waitBeyondTheBudget_failsAtOnceWithTheWait() {
        fake.inject(Fault.tooManyRequests().retryAfter("600"));

        RateLimitedException e = catchThrowableOfType(
                RateLimitedException.class, () -> goals.get("580:a").execute());

        assertThat(e.retryAfter()).hasMinutes(10);
        assertThat(fake.requests()).hasSize(1);
    }

    @Test
    void get_connectionAlwaysDropped_isATransportFailure() {
        fake.inject(Fault.droppedAfterProcessing().always());

        assertThatThrownBy(() -> goals.get("580:a").execute()).isInstanceOf(TransportException.class);
        assertThat(fake.requests()).hasSize(3);
    }

    @Test
    void get_serverErrorAsJson_isReadFromItsErrorMember() {
        fake.inject(Fault.status(500).always());

        ServerException e = catchThrowableOfType(
                ServerException.class, () -> goals.get("580:a").execute());

        assertThat(e.vendorError().message()).isEqualTo("Server Error (500)");
    }

    @Test
    void get_404AsHtml_keepsItsText() {
        fake.inject(Fault.htmlErrorPage(404));

        NotFoundException e = catchThrowableOfType(
                NotFoundException.class, () -> goals.get("580:a").execute());

        assertThat(e.body()).contains("<title>Error 404</title>");
        assertThat(e.vendorError().message()).isNull();
    }

    @Test
    void list_fieldErrors_areKeptPerField() {
        fake.inject(Fault.body(400, "application/json", "{\"limit\": [\"A valid integer is required.\"]}"));

        BadRequestException e = catchThrowableOfType(
                BadRequestException.class, () -> goals.list().toList());

        assertThat(e.vendorError().fieldErrors()).containsEntry("limit", List.of("A valid integer is required."));
        assertThat(e).hasMessageContaining("limit: A valid integer is required.");
    }

    @Test
    void list_wrongKey_isUnauthorizedWithAHint() {
        try (PerformEngageClient stranger = PerformEngageClient.builder()
                .baseUrl(fake.baseUrl())
                .credentials(fake.username(), "wrong-key")
                .build()) {
            UnauthorizedException e = catchThrowableOfType(
                    UnauthorizedException.class, () -> stranger.goals().list().toList());

            assertThat(e.vendorError().message()).isEqualTo("Invalid username/password.");
            assertThat(e).hasMessageContaining("API key is wrong").hasMessageNotContaining("wrong-key");
            assertThat(fake.requests()).hasSize(1);
        }
    }

    @Test
    void list_403_hintsAtTheCredentialsToo() {
        fake.inject(Fault.status(403));

        assertThatThrownBy(() -> goals.list().toList())
                .isInstanceOf(ForbiddenException.class)
                .hasMessageContaining("may also mean that the user name or the API key is wrong");
    }

    @Test
    void list_truncatedAnswer_isADecodeFailure() {
        seed(1);
        fake.inject(Fault.truncatedBody());

        assertThatThrownBy(() -> goals.list().toList()).isInstanceOf(DecodeException.class);
    }
}
