package io.github.okr4j.pipedrive.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.okr4j.core.error.NotFoundException;
import io.github.okr4j.pipedrive.RoomsFixture;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActivitiesEndToEndTest extends RoomsFixture {
    private final Activities activities = client.activities();

    @Test
    void types_all_resolveGoalsByIdAndActivitiesByKey() {
        long visit = fake.addActivityType("School visit", "school_visit");
        ActivityType type = client.activityTypes().list().execute().get(0);
        assertThat(type.id()).isEqualTo(visit);
        assertThat(type.keyString()).isEqualTo("school_visit");
        assertThat(type.color()).isNull();
        assertThat(type.addTime()).isEqualTo(Instant.parse("2026-01-05T08:00:00Z"));
        assertThat(fake.lastRequest().path()).isEqualTo("/api/v1/activityTypes");
    }

    @Test
    void list_doneOfOneUser_areThoseAlone() {
        fake.addActivity(Map.of("subject", "open"));
        long done = fake.addActivity(Map.of("done", true, "marked_as_done_time", "2026-02-03T09:30:00Z"));
        fake.addActivity(Map.of("done", true, "owner_id", 8));
        ActivityQuery query = ActivityQuery.ALL.ownerId(fake.currentUserId()).done(true);
        List<Activity> found = activities.list(query).toList();
        assertThat(found).extracting(Activity::id).containsExactly(done);
        assertThat(found.get(0).markedAsDoneTime()).isEqualTo(Instant.parse("2026-02-03T09:30:00Z"));
        assertThat(activities.get(done).execute()).isEqualTo(found.get(0));
    }

    @Test
    void list_aboutDealLeadContactOrOrganization_areThoseAlone() {
        long one = fake.addActivity(Map.of("deal_id", 12, "lead_id", "l-1", "person_id", 21, "org_id", 22));
        fake.addActivity(Map.of("deal_id", 13, "lead_id", "l-2", "person_id", 31, "org_id", 32));
        List.of(
                        ActivityQuery.ALL.dealId(12),
                        ActivityQuery.ALL.leadId("l-1"),
                        ActivityQuery.ALL.personId(21),
                        ActivityQuery.ALL.orgId(22),
                        ActivityQuery.ALL.ids(List.of(one)))
                .forEach(query -> assertThat(activities.list(query))
                        .extracting(Activity::id)
                        .containsExactly(one));
    }

    @Test
    void list_changedWithinASpan_isAskedInWholeSeconds() {
        long early = fake.addActivity(Map.of("update_time", "2026-02-01T10:00:00Z"));
        fake.addActivity(Map.of("update_time", "2026-02-01T10:00:02Z"));
        ActivityQuery query = ActivityQuery.ALL
                .updatedSince(Instant.parse("2026-02-01T10:00:00.750Z"))
                .updatedUntil(Instant.parse("2026-02-01T10:00:01.250Z"));
        assertThat(activities.list(query)).extracting(Activity::id).containsExactly(early);
        assertThat(fake.lastRequest().query())
                .contains("updated_since=2026-02-01T10%3A00%3A00Z", "updated_until=2026-02-01T10%3A00%3A02Z");
    }

    @Test
    void get_unknown_isNotFound() {
        assertThatThrownBy(() -> activities.get(5).execute()).isInstanceOf(NotFoundException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 501, Integer.MAX_VALUE})
    void pageSize_outsideTheVendorsLimits_isRefusedNamingTheParameter(int size) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ActivityQuery.ALL.pageSize(size))
                .withMessage("limit must be 1 to 500, not " + size);
    }

    @Test
    void badQueries_allOfThem_areRefusedWithNothingSent() {
        Instant noon = Instant.parse("2026-02-01T12:00:00Z");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> client.activities()
                        .list(ActivityQuery.ALL.updatedSince(noon).updatedUntil(noon.minusSeconds(1))))
                .withMessageStartingWith("updated_until must not be before updated_since");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ActivityQuery.ALL.ids(List.of()))
                .withMessage("ids must contain at least one element");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ActivityQuery.ALL.ids(
                        LongStream.rangeClosed(1, 101).boxed().toList()))
                .withMessage("ids must be at most 100, not 101");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> activities.list(null))
                .withMessage("query must not be null");
        ActivityQuery control = ActivityQuery.ALL.leadId("a\nb");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> activities.list(control))
                .withMessageStartingWith("lead_id ");
        assertThat(fake.requests()).isEmpty();
    }
}
