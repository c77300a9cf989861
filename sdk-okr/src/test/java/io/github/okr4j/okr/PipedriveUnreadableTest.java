package io.github.okr4j.okr;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.core.contract.VirtualTime;
import io.github.okr4j.core.error.ApiException;
import io.github.okr4j.core.error.DailyLimitException;
import io.github.okr4j.core.error.DecodeException;
import io.github.okr4j.core.error.SdkException;
import io.github.okr4j.core.error.TransportException;
import io.github.okr4j.core.error.UnauthorizedException;
import io.github.okr4j.core.page.Page;
import io.github.okr4j.pipedrive.PipedriveClient;
import io.github.okr4j.testkit.Fault;
import io.github.okr4j.testkit.pipedrive.FakePipedrive;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Results that cannot be read, and what ends the reading of all. */
class PipedriveUnreadableTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-30T10:00:00Z"), ZoneOffset.UTC);

    @AutoClose
    private final FakePipedrive fake = FakePipedrive.start();

    private final VirtualTime time = new VirtualTime();

    @AutoClose
    private final PipedriveClient client = PipedriveClient.builder()
            .apiToken(fake.token())
            .baseUrl(fake.baseUrl())
            .okHttpClient(time.http())
            .timing(time.timing())
            .build();

    private final OkrSource source = PipedriveOkr.of(client, CLOCK);
    private final OkrSources view = OkrSources.merge(source);
    private final List<SourceFailure> failures = new ArrayList<>();

    private List<String> goals(int count) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ids.add(fake.addGoal("Goal " + i, fake.currentUserId(), 20, START, null));
        }
        return ids;
    }

    static Stream<Arguments> unreadable() {
        return Stream.of(
                Arguments.of(Fault.status(401), ApiException.class),
                Arguments.of(Fault.status(403), ApiException.class),
                Arguments.of(Fault.status(404), ApiException.class),
                Arguments.of(Fault.status(500), ApiException.class),
                Arguments.of(Fault.body(200, "application/json", "{\"success\": true"), DecodeException.class));
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void stream_oneResultUnreadable_reportsItAndDeliversTheOthers(Fault fault, Class<? extends SdkException> reason) {
        List<String> ids = goals(60);
        fake.inject(fault.on("GET", "/" + ids.get(30) + "/results").always());

        assertThat(view.stream(failures::add)).hasSize(59);

        assertThat(failures).singleElement().satisfies(failure -> {
            assertThat(failure.id()).isEqualTo("pipedrive:goal:" + ids.get(30));
            assertThat(failure.reason()).isInstanceOf(reason);
        });
    }

    @Test
    void items_goalDeletedAfterItWasListed_goOnWithoutIt() {
        List<String> ids = goals(60).stream().sorted().toList();
        Iterator<Page<OkrItem>> pages = source.items().pages().iterator();
        List<OkrItem> read = new ArrayList<>(pages.next().items());

        client.goals().delete(ids.get(55)).execute();
        pages.forEachRemaining(page -> read.addAll(page.items()));

        assertThat(read).hasSize(59).extracting(OkrItem::id).doesNotContain("pipedrive:goal:" + ids.get(55));
    }

    @Test
    void stream_dailyLimitUsedUp_endsTheSource() {
        goals(60);
        fake.inject(dailyLimit().on("GET", "/results").always());

        assertThat(view.stream(failures::add)).isEmpty();

        assertEnd(DailyLimitException.class);
    }

    private static Fault dailyLimit() {
        return Fault.tooManyRequests()
                .header("x-ratelimit-remaining", "0")
                .header("x-ratelimit-reset", "2")
                .header("x-daily-ratelimit-token-limit", "30000")
                .header("x-daily-ratelimit-token-remaining", "0");
    }

    @Test
    void stream_tokenRevoked_endsTheSource() {
        goals(60);
        fake.inject(Fault.status(401).always());

        assertThat(view.stream(failures::add)).isEmpty();

        assertEnd(UnauthorizedException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 60})
    void stream_connectionLost_endsTheSource(int goals) {
        goals(goals);
        fake.inject(Fault.droppedBeforeProcessing().on("GET", "/results").always());

        assertThat(view.stream(failures::add)).isEmpty();

        assertEnd(TransportException.class);
    }

    private void assertEnd(Class<? extends SdkException> reason) {
        assertThat(failures).singleElement().satisfies(failure -> {
            assertThat(failure.id()).isNull();
            assertThat(failure.reason()).isInstanceOf(reason);
        });
    }
}
