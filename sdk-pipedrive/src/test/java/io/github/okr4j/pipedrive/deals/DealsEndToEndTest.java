package io.github.okr4j.pipedrive.deals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.okr4j.core.error.NotFoundException;
import io.github.okr4j.core.error.ServerException;
import io.github.okr4j.core.page.Page;
import io.github.okr4j.core.page.PageToken;
import io.github.okr4j.core.page.PaginationException;
import io.github.okr4j.pipedrive.RoomsFixture;
import io.github.okr4j.testkit.Fault;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DealsEndToEndTest extends RoomsFixture {
    private final Deals deals = client.deals();

    @Test
    void list_wonInOnePipeline_areThoseAlone() {
        fake.addDeal(Map.of("pipeline_id", 5));
        long won = fake.addDeal(Map.of("pipeline_id", 5, "status", "won", "won_time", "2026-02-04T10:00:00Z"));
        fake.addDeal(Map.of("pipeline_id", 6, "status", "won"));
        DealQuery query = DealQuery.ALL.pipelineId(5).status(DealStatus.WON);
        Deal deal = deals.list(query).first().orElseThrow();
        assertThat(deal.id()).isEqualTo(won);
        assertThat(deal.status().is(DealStatus.WON)).isTrue();
        assertThat(deal.wonTime()).isEqualTo(Instant.parse("2026-02-04T10:00:00Z"));
        assertThat(deals.list(query)).hasSize(1);
    }

    @Test
    void list_byOwnerContactOrganizationStageOrId_areThoseAlone() {
        long one = fake.addDeal(Map.of("owner_id", 8, "person_id", 21, "org_id", 22, "stage_id", 31));
        fake.addDeal(Map.of("owner_id", 9, "person_id", 41, "org_id", 42, "stage_id", 51));
        List.of(
                        DealQuery.ALL.ownerId(8),
                        DealQuery.ALL.personId(21),
                        DealQuery.ALL.orgId(22),
                        DealQuery.ALL.stageId(31),
                        DealQuery.ALL.ids(List.of(one, 77L)))
                .forEach(query ->
                        assertThat(deals.list(query)).extracting(Deal::id).containsExactly(one));
    }

    @Test
    void list_companysOwnFilter_makesOtherIdsCountNothing() {
        fake.addDeal(Map.of("owner_id", 8));
        assertThat(deals.list(DealQuery.ALL.filterId(4).ownerId(9))).hasSize(1);
        assertThat(fake.lastRequest().query()).isEqualTo("filter_id=4&owner_id=9&limit=500");
    }

    @Test
    void list_archivedAndDeleted_areAskedForByThemselves() {
        long open = fake.addDeal(Map.of());
        long archived = fake.addDeal(Map.of("is_archived", true));
        long deleted = fake.addDeal(Map.of("status", "deleted", "is_deleted", true));
        assertThat(deals.list(DealQuery.ALL)).extracting(Deal::id).containsExactly(open);
        assertThat(deals.listArchived(DealQuery.ALL)).extracting(Deal::id).containsExactly(archived);
        assertThat(deals.list(DealQuery.ALL.status(DealStatus.DELETED)))
                .extracting(Deal::id)
                .containsExactly(deleted);
    }

    @Test
    void list_changedSince_isAskedInWholeSeconds() {
        fake.addDeal(Map.of("update_time", "2026-02-01T09:59:59Z"));
        long later = fake.addDeal(Map.of("update_time", "2026-02-01T10:00:00Z"));
        DealQuery query = DealQuery.ALL.updatedSince(Instant.parse("2026-02-01T10:00:00.123456789Z"));
        assertThat(deals.list(query)).extracting(Deal::id).containsExactly(later);
    }

    @Test
    void list_smallPages_resumesWhereItFailed() {
        LongStream.rangeClosed(1, 7).forEach(i -> fake.addDeal(Map.of()));
        DealQuery query = DealQuery.ALL.pageSize(3);
        Page<Deal> first = deals.list(query).pages().iterator().next();
        assertThat(first.items()).extracting(Deal::id).containsExactly(1L, 2L, 3L);
        PageToken resume = PageToken.parse(first.next().toString());
        assertThat(deals.list(query).startingAt(resume)).extracting(Deal::id).containsExactly(4L, 5L, 6L, 7L);

        fake.inject(Fault.status(500).times(3));
        assertThatThrownBy(() -> deals.list(query).toList()).isInstanceOf(ServerException.class);
    }

    @Test
    void list_failureOnALaterPage_saysWhereToGoOn() {
        LongStream.rangeClosed(1, 4).forEach(i -> fake.addDeal(Map.of()));
        DealQuery query = DealQuery.ALL.pageSize(2);
        Iterator<Deal> walk = deals.list(query).iterator();
        walk.next();
        walk.next();
        fake.inject(Fault.status(404));
        PaginationException e = catchThrowableOfType(PaginationException.class, walk::next);
        assertThat(e).hasCauseInstanceOf(NotFoundException.class);
        assertThat(e.itemsDelivered()).isEqualTo(2);
        assertThat(deals.list(query).startingAt(e.resumeToken()))
                .extracting(Deal::id)
                .containsExactly(3L, 4L);
    }

    @Test
    void list_unknownStatusAndFields_areKept() {
        fake.addDeal(Map.of("custom_fields", Map.of("0a1b", "x")));
        fake.inject(Fault.unknownEnumValue());
        Deal odd = deals.list(DealQuery.ALL).first().orElseThrow();
        assertThat(odd.status().known()).isNull();
        assertThat(odd.customFields()).isEqualTo(Map.of("0a1b", "x"));
        fake.inject(Fault.unknownField());
        assertThat(deals.list(DealQuery.ALL).first().orElseThrow().additional()).hasSize(1);
    }

    @Test
    void get_deal_isTheListedOne() {
        long id = fake.addDeal(Map.of("title", "Lab"));
        assertThat(deals.get(id).execute())
                .isEqualTo(deals.list(DealQuery.ALL).first().orElseThrow());
        assertThat(fake.requests().get(0).path()).isEqualTo("/api/v2/deals/" + id);
        assertThatThrownBy(() -> deals.get(404).execute()).isInstanceOf(NotFoundException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 501})
    void pageSize_outsideTheVendorsLimits_isRefusedNamingTheParameter(int size) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DealQuery.ALL.pageSize(size))
                .withMessage("limit must be 1 to 500, not " + size);
    }

    @Test
    void badQueries_allOfThem_areRefusedWithNothingSent() {
        Instant noon = Instant.parse("2026-02-01T12:00:00Z");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        client.deals().list(DealQuery.ALL.updatedSince(noon).updatedUntil(noon.minusSeconds(1))))
                .withMessageStartingWith("updated_until must not be before updated_since");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DealQuery.ALL.ids(List.of()))
                .withMessage("ids must contain at least one element");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        DealQuery.ALL.ids(LongStream.rangeClosed(1, 101).boxed().toList()))
                .withMessage("ids must be at most 100, not 101");
        assertThatIllegalArgumentException().isThrownBy(() -> deals.list(null)).withMessage("query must not be null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> deals.listArchived(null))
                .withMessage("query must not be null");
        assertThat(fake.requests()).isEmpty();
    }
}
