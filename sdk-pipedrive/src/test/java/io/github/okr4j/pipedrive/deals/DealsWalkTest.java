package io.github.okr4j.pipedrive.deals;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.pipedrive.RoomsFixture;
import io.github.okr4j.testkit.ReceivedRequest;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class DealsWalkTest extends RoomsFixture {
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
}
