package io.github.okr4j.performengage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.okr4j.core.contract.Endpoint;
import io.github.okr4j.core.contract.PagingContract;
import io.github.okr4j.core.error.DecodeException;
import io.github.okr4j.core.error.OriginException;
import io.github.okr4j.core.page.Paged;
import io.github.okr4j.testkit.Fault;
import io.github.okr4j.testkit.ReceivedRequest;
import io.github.okr4j.testkit.performengage.FakePerformEngage;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The contract of every list, for the rooms of this vendor, whose pages differ in nothing but the entries. */
public abstract class RoomPaging extends PagingContract {
    /** The last word of the list's path. */
    protected abstract String resource();

    /** The list in pages of two. */
    protected abstract Paged<?> list(PerformEngageClient client);

    @Override
    protected final Paged<?> list(Endpoint endpoint) {
        return list(PerformEngageClient.builder()
                .baseUrl(endpoint.baseUrl())
                .timing(endpoint.timing())
                .credentials("paging-user", "paging-key")
                .build());
    }

    @Override
    protected final String page(List<String> ids, @Nullable String next) {
        String items = ids.stream().map(id -> "{\"api_id\": \"" + id + "\"}").collect(Collectors.joining(", "));
        String link = next == null ? "null" : "\"" + next + "\"";
        return "{\"count\": 5, \"next\": " + link + ", \"previous\": null, \"results\": [" + items + "]}";
    }

    @Override
    protected final Map<String, String> position(int page, int itemsBefore) {
        return Map.of("limit", "2", "offset", Integer.toString(2 * page));
    }

    @Override
    protected final String next(String baseUrl, int page, int itemsBefore) {
        return baseUrl + "/api/v2/" + resource() + "/?limit=2&offset=" + 2 * page;
    }

    @Test
    final void list_bareArray_isTheWholeList() {
        try (FakePerformEngage fake = fakeWith(3)) {
            fake.bareArrays(true);

            assertThat(list(client(fake))).hasSize(3);

            assertThat(fake.requests()).hasSize(1);
        }
    }

    @Test
    final void list_serverClampsTheLimit_losesNothing() {
        try (FakePerformEngage fake = fakeWith(3)) {
            fake.maxPageSize(1);

            assertThat(list(client(fake)).stream().map(this::id)).hasSize(3).doesNotHaveDuplicates();

            assertThat(fake.requests()).hasSize(3);
        }
    }

    @Test
    final void list_thatShrinksWhileItIsWalked_endsWithoutDoubles() {
        try (FakePerformEngage fake = fakeWith(5)) {
            Iterator<?> walk = list(client(fake)).iterator();
            List<String> seen = new ArrayList<>(List.of(id(walk.next()), id(walk.next())));
            seen.forEach(id -> fake.remove(resource(), id));

            walk.forEachRemaining(item -> seen.add(id(item)));

            assertThat(seen).hasSize(3).doesNotHaveDuplicates();
            assertThat(fake.requests()).hasSize(2);
        }
    }

    @Test
    final void list_thatShrinksBelowTheNextPage_ends() {
        try (FakePerformEngage fake = fakeWith(3)) {
            Iterator<?> walk = list(client(fake)).iterator();
            fake.remove(resource(), id(walk.next()));
            fake.remove(resource(), id(walk.next()));

            assertThat(walk.hasNext()).isFalse();
        }
    }

    @Test
    final void list_nextToAnotherHostOrPath_sendsNothingThere() {
        try (FakePerformEngage fake = fakeWith(2)) {
            for (String link : List.of("https://evil.example.com/api/v2/?limit=2&offset=2", "ftp://localhost/")) {
                fake.forgetRequests();
                fake.inject(Fault.body(200, "application/json", page(List.of("1"), link)));

                assertThatThrownBy(() -> list(client(fake)).toList()).isInstanceOf(OriginException.class);
                assertThat(fake.requests()).hasSize(1);
            }
            fake.forgetRequests();
            String elsewhere = fake.baseUrl() + "/api/v3/secrets/?limit=2&offset=2";
            fake.inject(Fault.body(200, "application/json", page(List.of("1"), elsewhere)));

            assertThat(list(client(fake))).hasSize(1);
            assertThat(fake.requests()).extracting(ReceivedRequest::path).containsOnly("/api/v2/" + resource() + "/");
        }
    }

    @Test
    final void list_answerWithoutTheList_isNoEmptyList() {
        try (FakePerformEngage fake = fakeWith(0)) {
            fake.inject(Fault.body(200, "application/json", "{\"count\": 0, \"next\": null}"));

            DecodeException e = catchThrowableOfType(
                    DecodeException.class, () -> list(client(fake)).toList());

            assertThat(e.path()).isEqualTo("$.results");
        }
    }

    private FakePerformEngage fakeWith(int entries) {
        FakePerformEngage fake = FakePerformEngage.start();
        for (int i = 0; i < entries; i++) {
            fake.add(resource(), Map.of());
        }
        return fake;
    }

    private static PerformEngageClient client(FakePerformEngage fake) {
        return PerformEngageClient.builder()
                .baseUrl(fake.baseUrl())
                .credentials(fake.username(), fake.apiKey())
                .build();
    }
}
