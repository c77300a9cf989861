package io.github.okr4j.okr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.okr4j.core.RetryPolicy;
import io.github.okr4j.core.error.CallInterruptedException;
import io.github.okr4j.core.page.PageToken;
import io.github.okr4j.core.page.Paged;
import io.github.okr4j.perdoo.rest.PerdooRestClient;
import io.github.okr4j.pipedrive.PipedriveClient;
import io.github.okr4j.testkit.Fault;
import io.github.okr4j.testkit.ReceivedRequest;
import io.github.okr4j.testkit.perdoo.FakePerdooRest;
import io.github.okr4j.testkit.pipedrive.FakePipedrive;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class OwnerNamesTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    @AutoClose
    private final FakePipedrive pipedrive = FakePipedrive.start();

    @AutoClose
    private final PipedriveClient client = PipedriveClient.builder()
            .apiToken(pipedrive.token())
            .baseUrl(pipedrive.baseUrl())
            .retry(RetryPolicy.NONE)
            .build();

    private final OkrSource source = PipedriveOkr.of(client);

    @Test
    void owners_ofManyGoals_areNamedByOneCallForUsersAndOneForTeams() {
        long ines = pipedrive.addUser("Ines Brandt", "ines@example.com");
        long team = pipedrive.addTeam("Sales South", List.of(ines));
        for (int i = 0; i < 60; i++) {
            pipedrive.addGoal("Goal " + i, ines, 20, START, null);
            goalOf("team", team);
        }

        List<OkrItem> items = source.items().toList();

        assertThat(items).hasSize(120).allMatch(item -> item.owners().get(0).name() != null);
        assertThat(items)
                .flatExtracting(OkrItem::owners)
                .contains(
                        new OkrOwner(OkrOwner.Kind.PERSON, String.valueOf(ines), "Ines Brandt"),
                        new OkrOwner(OkrOwner.Kind.TEAM, String.valueOf(team), "Sales South"));
        assertThat(lookups("/users")).isEqualTo(1);
        assertThat(lookups("/legacyTeams")).isEqualTo(1);
    }

    @Test
    void owners_ofPeopleOnly_costNoCallForTeams() {
        pipedrive.addGoal("Deals won", pipedrive.currentUserId(), 20, START, null);
        goalOf("company", pipedrive.companyId());

        assertThat(source.items().toList()).hasSize(2);

        assertThat(lookups("/users")).isEqualTo(1);
        assertThat(lookups("/legacyTeams")).isZero();
    }

    @Test
    void owner_thatNoLongerExists_keepsTheId() {
        pipedrive.addGoal("Deals won", pipedrive.currentUserId(), 20, START, null);
        pipedrive.addGoal("Left behind", 4711, 20, START, null);

        assertThat(source.items().toList())
                .flatExtracting(OkrItem::owners)
                .extracting(OkrOwner::display)
                .containsExactlyInAnyOrder("Ann Example", "person 4711");
    }

    @Test
    void lookup_thatFails_isNotRetriedInThisReadingAndEndsNothing() {
        for (int i = 0; i < 60; i++) {
            pipedrive.addGoal("Goal " + i, pipedrive.currentUserId(), 20, START, null);
        }
        pipedrive.inject(Fault.status(403).on("GET", "/users").always());

        List<OkrItem> items = source.items().toList();

        assertThat(items)
                .hasSize(60)
                .allMatch(item -> item.owners().get(0).display().equals("person " + pipedrive.currentUserId()));
        assertThat(lookups("/users")).isEqualTo(1);

        pipedrive.clearFaults();
        assertThat(source.items().first().orElseThrow().owners().get(0).name()).isEqualTo("Ann Example");
    }

    @Test
    void names_ofTheNextReading_areReadAnew() {
        pipedrive.addGoal("Deals won", pipedrive.currentUserId(), 20, START, null);

        assertThat(source.items().toList()).hasSize(1);
        assertThat(source.items().toList()).hasSize(1);

        assertThat(lookups("/users")).isEqualTo(2);
    }

    @Test
    void names_ofAResumedReading_areReadOnce() {
        for (int i = 0; i < 120; i++) {
            pipedrive.addGoal("Goal " + i, pipedrive.currentUserId(), 20, START, null);
        }
        PageToken token = source.items().pages().iterator().next().next();
        pipedrive.forgetRequests();

        assertThat(source.items().startingAt(PageToken.parse(token.toString())).toList())
                .hasSize(70)
                .allMatch(item -> "Ann Example".equals(item.owners().get(0).name()));
        assertThat(lookups("/users")).isEqualTo(1);
    }

    @Test
    void withoutOwnerNames_pipedrive_makesNoCallForThem() {
        pipedrive.addGoal("Deals won", pipedrive.currentUserId(), 20, START, null);

        OkrItem item = PipedriveOkr.withoutOwnerNames(client).items().first().orElseThrow();

        assertThat(item.owners().get(0).name()).isNull();
        assertThat(lookups("/users")).isZero();
    }

    @Test
    void lookup_interrupted_endsTheReadingAsEveryCallDoes() {
        Segment goals = new PagedSegment<>("goals", Paged.of(List.of(ownedByAPerson())), item -> item);
        OwnerNames names = new OwnerNames(goals, Map.of(OkrOwner.Kind.PERSON, options -> {
            Thread.currentThread().interrupt();
            return Map.of("7", "user " + client.users().list().execute().size());
        }));

        assertThatExceptionOfType(CallInterruptedException.class).isThrownBy(() -> names.read(null, names.options()));
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void perdooRest_owners_areNamedByOneListOfEachKind() {
        try (FakePerdooRest fake = FakePerdooRest.start();
                PerdooRestClient perdoo = PerdooRestClient.builder()
                        .hmac(fake.credential(), fake.secret())
                        .baseUrl(fake.baseUrl())
                        .build()) {
            fake.pageSize(50);
            String cycle = fake.addCycle("2026 Q4");
            String user = fake.addUser("Noor Abadi", "noor@example.com");
            String team = fake.addTeam("Care");
            for (int i = 0; i < 120; i++) {
                fake.addObjective(cycle, Map.of("name", "Objective " + i, "team_id", team, "assignee_id", user));
            }

            assertThat(PerdooRestOkr.of(perdoo, cycle).items().toList())
                    .hasSize(120)
                    .allMatch(item -> item.owners()
                            .equals(List.of(
                                    new OkrOwner(OkrOwner.Kind.PERSON, user, "Noor Abadi"),
                                    new OkrOwner(OkrOwner.Kind.TEAM, team, "Care"))));
            assertThat(fake.requests()).extracting(ReceivedRequest::path).containsOnlyOnce("/v1/users", "/v1/teams");

            fake.forgetRequests();
            assertThat(PerdooRestOkr.withoutOwnerNames(perdoo, cycle).items().toList())
                    .allMatch(item -> item.owners().get(0).name() == null);
            assertThat(fake.requests()).extracting(ReceivedRequest::path).doesNotContain("/v1/users", "/v1/teams");
        }
    }

    private static OkrItem ownedByAPerson() {
        return MadeUpItem.of("a", null).withOwners(List.of(new OkrOwner(OkrOwner.Kind.PERSON, "7", null)));
    }

    private void goalOf(String assignee, long id) {
        pipedrive.addGoal(Map.of(
                "title", "Goal of a " + assignee,
                "type", Map.of("name", "deals_won"),
                "assignee", Map.of("type", assignee, "id", id),
                "interval", "monthly",
                "duration", Map.of("start", START.toString(), "end", "2026-12-31"),
                "expected_outcome", Map.of("target", 20, "tracking_metric", "quantity")));
    }

    private long lookups(String path) {
        return pipedrive.requests().stream()
                .filter(request -> request.path().endsWith(path))
                .count();
    }
}
