package io.github.okr4j.pipedrive.deals;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.core.contract.VirtualTime;
import io.github.okr4j.core.http.RateLimiter;
import io.github.okr4j.pipedrive.PipedriveClient;
import io.github.okr4j.pipedrive.RoomsFixture;
import io.github.okr4j.testkit.ReceivedRequest;
import java.time.Duration;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class DealsIterationTest extends RoomsFixture {
    private static final int DEALS = 20_000;

    @Test
    void list_twentyThousandDeals_takesEachPageOnce() {
        for (int i = 0; i < DEALS; i++) {
            fake.addDeal(Map.of());
        }
        assertThat(client.deals().list(DealQuery.ALL).stream()
                        .mapToLong(Deal::id)
                        .toArray())
                .isEqualTo(LongStream.rangeClosed(1, DEALS).toArray());
        assertThat(fake.requests())
                .hasSize(DEALS / 500)
                .extracting(ReceivedRequest::query)
                .doesNotHaveDuplicates();
        assertThat(time.waits()).isEmpty();
    }

    @Test
    void list_underTheClientsOwnLimiter_isNeverRefused() {
        fake.limitRequests(20, Duration.ofSeconds(2), time.clock());
        RateLimiter limiter =
                RateLimiter.builder().requests(20, Duration.ofSeconds(2)).build();
        try (PipedriveClient limited = client(limiter)) {
            assertThat(walked(limited)).isEqualTo(DEALS);
        }
        assertThat(fake.requests()).hasSize(200);
        assertThat(fake.refusals()).isZero();
        assertThat(Duration.between(VirtualTime.START, time.now())).isEqualTo(Duration.ofSeconds(18));
    }

    @Test
    void list_withoutALimiter_isRefusedAndGoesOnAfterTheReset() {
        fake.limitRequests(20, Duration.ofSeconds(2), time.clock());
        assertThat(walked(client)).isEqualTo(DEALS);
        assertThat(fake.refusals()).as("so the fake does refuse").isPositive();
    }

    private long walked(PipedriveClient walker) {
        for (int i = 0; i < DEALS; i++) {
            fake.addDeal(Map.of());
        }
        DealQuery query = DealQuery.ALL.pageSize(100);
        return walker.deals().list(query).stream()
                .mapToLong(Deal::id)
                .distinct()
                .count();
    }

    private PipedriveClient client(RateLimiter limiter) {
        return PipedriveClient.builder()
                .apiToken(fake.token())
                .baseUrl(fake.baseUrl())
                .timing(time.timing())
                .rateBudget(limiter)
                .build();
    }
}
