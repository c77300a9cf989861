package io.github.okr4j.perdoo.rest.users;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.okr4j.core.error.NotFoundException;
import io.github.okr4j.perdoo.rest.RestFixture;
import io.github.okr4j.testkit.Fault;
import io.github.okr4j.testkit.ReceivedRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UsersTest extends RestFixture {
    @Test
    void list_ofSeveralPages_deliversAll() {
        List<String> ids = List.of(
                fake.addUser("Ada Example", "ada@example.com"),
                fake.addUser("Ben Example", "ben@example.com"),
                fake.addUser("Cleo Example", "cleo@example.com"));

        assertThat(client.users().list()).extracting(User::id).containsExactlyElementsOf(ids);

        assertThat(fake.requests()).extracting(ReceivedRequest::query).containsExactly("", "page_token=from-2");
    }

    @Test
    void get_knownId_answersEveryAttribute() {
        String id = fake.addUser("Ada Example", "ada@example.com");

        assertThat(client.users().get(id).execute())
                .isEqualTo(new User(
                        id, "Ada Example", "ada@example.com", true, Instant.parse("2026-01-05T08:00:00Z"), Map.of()));
    }

    @Test
    void get_timeWithOffsetAndFraction_isRead() {
        fake.inject(Fault.body(
                200, "application/json", "{\"id\": \"us-1\", \"created_at\": \"2026-01-05T10:00:00.250+02:00\"}"));

        User user = client.users().get("us-1").execute();

        assertThat(user.createdAt()).isEqualTo("2026-01-05T08:00:00.250Z");
        assertThat(user.isActive()).isNull();
    }

    @Test
    void get_unknownAttribute_isKept() {
        String id = fake.addUser("Ada Example", "ada@example.com");
        fake.inject(Fault.unknownField());

        assertThat(client.users().get(id).execute().additional()).containsOnlyKeys("field_nobody_knows");
    }

    @Test
    void get_unknownId_isNotFoundInTheVendorsWords() {
        NotFoundException e = catchThrowableOfType(
                NotFoundException.class, () -> client.users().get("us-0").execute());

        assertThat(e.vendorError().code()).isEqualTo("404");
        assertThat(e.vendorError().message()).isEqualTo("not found");
    }

    @Test
    void get_badId_isRefusedBeforeAnythingIsSent() {
        assertBadIdsAreRefused("id", List.of(client.users()::get));
    }
}
