package io.github.okr4j.pipedrive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.http.QueryParameters;
import io.github.okr4j.core.page.Paged;
import io.github.okr4j.pipedrive.activities.ActivityQuery;
import io.github.okr4j.pipedrive.deals.DealFields;
import io.github.okr4j.pipedrive.deals.DealQuery;
import io.github.okr4j.pipedrive.users.TeamOrder;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ListOptionsTest extends RoomsFixture {
    private static final DealFields FIELDS = DealFields.DEFAULT
            .including("products_count", "source_lead_id")
            .withCustomFields("0a1b2c", "0a1b2d")
            .withOptionLabels()
            .withLabels();

    @Test
    void deals_sortedWithFields_sendWhatTheVendorDocuments() {
        DealQuery query = DealQuery.ALL
                .sortBy(SortField.ADD_TIME, SortDirection.DESCENDING)
                .fields(FIELDS);

        assertThat(sent(client.deals().list(query)))
                .isEqualTo("sort_by=add_time&sort_direction=desc&include_fields=products_count%2Csource_lead_id"
                        + "&custom_fields=0a1b2c%2C0a1b2d&include_option_labels=true&include_labels=true&limit=500");
        assertThat(sent(client.deals().listArchived(query))).startsWith("sort_by=add_time&sort_direction=desc");
        assertThat(sent(client.deals().list(DealQuery.ALL))).isEqualTo("limit=500");
    }

    @Test
    void deal_withFields_sendsThem() {
        long deal = fake.addDeal(Collections.emptyMap());

        assertThat(sent(client.deals().get(deal, FIELDS)))
                .isEqualTo("include_fields=products_count%2Csource_lead_id&custom_fields=0a1b2c%2C0a1b2d"
                        + "&include_option_labels=true&include_labels=true");
        assertThat(sent(client.deals().get(deal))).isEmpty();
    }

    @Test
    void activities_sortedWithAttendees_sendWhatTheVendorDocuments() {
        long activity = fake.addActivity(Collections.emptyMap());
        ActivityQuery query = ActivityQuery.ALL
                .sortBy(SortField.DUE_DATE, SortDirection.ASCENDING)
                .includeAttendees();

        assertThat(sent(client.activities().list(query)))
                .isEqualTo("sort_by=due_date&sort_direction=asc&include_fields=attendees&limit=500");
        assertThat(sent(client.activities().getWithAttendees(activity))).isEqualTo("include_fields=attendees");
    }

    @Test
    void pipelinesAndStages_sorted_sendTheOrder() {
        assertThat(sent(client.pipelines().list(SortField.ADD_TIME, SortDirection.DESCENDING)))
                .isEqualTo("sort_by=add_time&sort_direction=desc&limit=500");
        assertThat(sent(client.stages().list(SortField.ORDER_NR, SortDirection.ASCENDING)))
                .isEqualTo("sort_by=order_nr&sort_direction=asc&limit=500");
    }

    @Test
    void dealFields_namedAgainAsNone_areTheDefault() {
        assertThat(FIELDS.including().withCustomFields())
                .isEqualTo(DealFields.DEFAULT.withOptionLabels().withLabels());
    }

    @Test
    void updated_rangeMovedOn_isComparedWhenTheListIsRequested() {
        Instant morning = Instant.parse("2026-07-01T08:00:00.7Z");
        DealQuery first = DealQuery.ALL.updatedSince(morning).updatedUntil(morning.plusSeconds(60));
        DealQuery next = first.updatedSince(morning.plusSeconds(60)).updatedUntil(morning.plusSeconds(120));

        assertThat(sent(client.deals().list(next)))
                .isEqualTo("updated_since=2026-07-01T08%3A01%3A00Z&updated_until=2026-07-01T08%3A02%3A01Z&limit=500");
    }

    @Test
    void updated_untilBeforeSinceInTheSameSecond_isRefusedBeforeItIsRounded() {
        Instant time = Instant.parse("2026-07-01T08:00:00.7Z");
        DealQuery query = DealQuery.ALL.updatedSince(time).updatedUntil(time.minusMillis(1));

        assertRefused(
                "updated_until must not be before updated_since",
                () -> client.deals().list(query));
        assertThat(fake.requests()).isEmpty();
    }

    @Test
    void query_madeByItsConstructor_isCheckedWhenTheListIsRequested() {
        for (Object limit : List.of(0, 501, "500")) {
            DealQuery query = new DealQuery(QueryParameters.NONE.with("limit", limit));
            assertRefused("limit must be 1 to 500", () -> client.deals().list(query));
        }
        assertRefused("parameters must not be null", () -> new DealQuery(null));
        assertThat(fake.requests()).isEmpty();
    }

    @Test
    void teams_orderedWithoutUsers_sendBoth() {
        long team = fake.addTeam("North", List.of());

        assertThat(sent(client.teams().list(TeamOrder.NAME, true))).isEqualTo("order_by=name&skip_users=1");
        assertThat(sent(client.teams().get(team, true))).isEqualTo("skip_users=1");
        assertThat(sent(client.teams().listOfUser(7, TeamOrder.MANAGER_ID, false)))
                .isEqualTo("order_by=manager_id&skip_users=0");
    }

    @Test
    void options_thatTheVendorDoesNotDocument_areRefusedByName() {
        assertRefused(
                "sort_by must be one of [add_time, id, update_time] here, not due_date",
                () -> DealQuery.ALL.sortBy(SortField.DUE_DATE, SortDirection.ASCENDING));
        assertRefused(
                "sort_by must be one of", () -> client.pipelines().list(SortField.ORDER_NR, SortDirection.ASCENDING));
        assertRefused(
                "number of custom_fields must be 0 to 15, not 16",
                () -> DealFields.DEFAULT.withCustomFields(
                        Collections.nCopies(16, "k").toArray(String[]::new)));
        assertRefused("include_fields must not contain a name with a comma", () -> DealFields.DEFAULT.including("a,b"));
        assertRefused("order must not be null", () -> client.teams().list(null, false));
        assertThat(fake.requests()).isEmpty();
    }

    private String sent(Paged<?> list) {
        assertThat(list.toList()).isNotNull();
        return fake.lastRequest().query();
    }

    private String sent(ApiCall<?> call) {
        assertThat(call.execute()).isNotNull();
        return fake.lastRequest().query();
    }

    private static void assertRefused(String message, ThrowingCallable work) {
        assertThatIllegalArgumentException().isThrownBy(work).withMessageStartingWith(message);
    }
}
