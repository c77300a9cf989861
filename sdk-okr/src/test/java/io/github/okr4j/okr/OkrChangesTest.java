package io.github.okr4j.okr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.okr4j.okr.OkrChanges.Aspect;
import io.github.okr4j.okr.OkrChanges.Moved;
import io.github.okr4j.okr.OkrSnapshot.Entry;
import io.github.okr4j.okr.OkrStatus.State;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OkrChangesTest {
    private static final String SOURCE = "clickup";
    private static final OkrOwner ADA = new OkrOwner(OkrOwner.Kind.PERSON, "7", "Ada Quist");
    private static final OkrOwner BEN = new OkrOwner(OkrOwner.Kind.PERSON, "8", "Ben Ort");
    private static final OkrStatus ON_TRACK = new OkrStatus(State.ON_TRACK, "GREEN");

    private static OkrItem item(OkrProgress progress, OkrStatus status, String due, String title, OkrOwner... owners) {
        return MadeUpItem.of("a", null, title, List.of(owners), LocalDate.parse(due), progress, status);
    }

    private static OkrProgress at(String fraction) {
        return OkrProgress.reported(new BigDecimal(fraction));
    }

    private static OkrSnapshot.Builder builder(OkrItem... items) {
        return OkrSnapshot.builder().add(page(true, List.of(), items));
    }

    private static OkrSnapshot snapshot(OkrItem... items) {
        return builder(items).build();
    }

    private static OkrSnapshot failing(String id, OkrItem... items) {
        SourceFailure failure = new SourceFailure(SOURCE, id, new IllegalStateException("unreadable"));
        return OkrSnapshot.builder().add(page(true, List.of(failure), items)).build();
    }

    private static OkrPage page(boolean last, List<SourceFailure> failures, OkrItem... items) {
        OkrToken next = OkrToken.start(List.of());
        return new OkrPage(SOURCE, List.of(items), null, failures, List.of(), last, next);
    }

    private static List<String> ids(List<Entry> entries) {
        return entries.stream().map(Entry::id).toList();
    }

    private static Moved moved(OkrItem before, OkrItem after) {
        OkrChanges changes = OkrChanges.between(snapshot(before), snapshot(after));
        assertThat(changes.created()).isEmpty();
        assertThat(changes.gone()).isEmpty();
        assertThat(changes.moved()).hasSize(1);
        return changes.moved().get(0);
    }

    @Test
    void between_equalReadings_isEmpty() {
        OkrItem item = item(at("0.5"), ON_TRACK, "2026-12-31", "Ship", ADA, BEN);
        OkrItem same = item(at("0.50"), ON_TRACK, "2026-12-31", "Ship", BEN, ADA);

        OkrChanges changes = OkrChanges.between(snapshot(item), snapshot(same));

        assertThat(changes.isEmpty()).isTrue();
        assertThat(changes.uncertain()).isEmpty();
    }

    @Test
    void between_newAndMissingItems_areCreatedAndGone() {
        OkrItem stays = MadeUpItem.of("a", null);

        OkrChanges changes = OkrChanges.between(
                snapshot(stays, MadeUpItem.of("b", null)), snapshot(stays, MadeUpItem.of("c", null)));

        assertThat(ids(changes.created())).containsExactly("c");
        assertThat(ids(changes.gone())).containsExactly("b");
        assertThat(changes.moved()).isEmpty();
        assertThat(changes.isEmpty()).isFalse();
    }

    @Test
    void between_everyAspectMoved_hasOldAndNewValues() {
        OkrItem before = item(at("0.5"), ON_TRACK, "2026-12-31", "Ship", ADA);
        OkrItem after = item(at("0.75"), OkrStatus.UNKNOWN, "2027-01-31", "Ship it", BEN);

        Moved moved = moved(before, after);

        assertThat(moved.aspects())
                .containsExactly(Aspect.PROGRESS, Aspect.STATUS, Aspect.OWNERS, Aspect.DUE, Aspect.TITLE);
        assertThat(moved.before().progress()).isEqualTo(at("0.5"));
        assertThat(moved.after().progress()).isEqualTo(at("0.75"));
        assertThat(moved.before().status()).isEqualTo(ON_TRACK);
        assertThat(moved.after().status()).isEqualTo(OkrStatus.UNKNOWN);
        assertThat(moved.before().owners()).containsExactly(ADA);
        assertThat(moved.after().owners()).containsExactly(BEN);
        assertThat(moved.before().due()).isEqualTo("2026-12-31");
        assertThat(moved.after().due()).isEqualTo("2027-01-31");
        assertThat(moved.before().title()).isEqualTo("Ship");
        assertThat(moved.after().title()).isEqualTo("Ship it");
    }

    @Test
    void between_oneAspectMoved_namesNoOther() {
        OkrItem before = item(at("0.5"), ON_TRACK, "2026-12-31", "Ship", ADA);

        assertThat(moved(before, item(OkrProgress.UNKNOWN, ON_TRACK, "2026-12-31", "Ship", ADA))
                        .aspects())
                .containsExactly(Aspect.PROGRESS);
        assertThat(moved(before, item(at("0.5"), ON_TRACK, "2026-12-31", "Ship", ADA, BEN))
                        .aspects())
                .containsExactly(Aspect.OWNERS);
    }

    @Test
    void between_currentValueMoved_isProgressOnlyWithoutAFraction() {
        assertThat(moved(measured(OkrProgress.UNKNOWN, "3"), measured(OkrProgress.UNKNOWN, "4"))
                        .aspects())
                .containsExactly(Aspect.PROGRESS);
        assertThat(OkrChanges.between(snapshot(measured(at("0.1"), "3")), snapshot(measured(at("0.1"), "4")))
                        .isEmpty())
                .isTrue();
    }

    private static OkrItem measured(OkrProgress progress, String current) {
        OkrMeasure measure = new OkrMeasure(null, new BigDecimal(current), null, "EUR");
        OkrItem item = MadeUpItem.of("a", null);
        return new OkrItem(
                item.vendor(),
                OkrKind.KPI,
                item.id(),
                item.title(),
                item.owners(),
                item.period(),
                progress,
                measure,
                item.status(),
                null,
                null,
                null,
                item.source());
    }

    @Test
    void between_ownerWithAndWithoutName_isTheSameOwner() {
        OkrOwner unnamed = new OkrOwner(OkrOwner.Kind.PERSON, "7", null);

        OkrChanges changes = OkrChanges.between(
                snapshot(item(at("0"), ON_TRACK, "2026-12-31", "Ship", unnamed)),
                snapshot(item(at("0"), ON_TRACK, "2026-12-31", "Ship", ADA)));

        assertThat(changes.isEmpty()).isTrue();
    }

    @Test
    void between_itemThatCannotBeReadNow_isNotGone() {
        OkrItem goal = MadeUpItem.of("goal", null);
        OkrItem keyResult = MadeUpItem.of("keyResult", "goal");
        OkrItem other = MadeUpItem.of("other", null);

        OkrChanges changes = OkrChanges.between(snapshot(goal, keyResult, other), failing("goal"));

        assertThat(ids(changes.gone())).containsExactly("other");
        assertThat(ids(changes.uncertain())).containsExactly("goal", "keyResult");
    }

    @Test
    void between_itemThatCouldNotBeReadBefore_isNotCreated() {
        OkrItem goal = MadeUpItem.of("goal", null);
        OkrItem keyResult = MadeUpItem.of("keyResult", "goal");
        OkrItem other = MadeUpItem.of("other", null);

        OkrChanges changes = OkrChanges.between(failing("goal"), snapshot(goal, keyResult, other));

        assertThat(ids(changes.created())).containsExactly("other");
        assertThat(ids(changes.uncertain())).containsExactly("goal", "keyResult");
    }

    @Test
    void between_sourceNotReadToItsEnd_hasNothingGone() {
        OkrItem[] items = {MadeUpItem.of("a", null), MadeUpItem.of("b", null)};
        OkrSnapshot stopped =
                OkrSnapshot.builder().add(page(false, List.of(), items[0])).build();

        assertThat(OkrChanges.between(snapshot(items), failing(null, items[0])).uncertain())
                .hasSize(1);
        assertThat(OkrChanges.between(snapshot(items), stopped).gone()).isEmpty();
        assertThat(OkrChanges.between(snapshot(items), stopped).uncertain()).hasSize(1);
    }

    @Test
    void between_sourceThatWasNotRead_hasNothingGone() {
        OkrChanges changes = OkrChanges.between(
                snapshot(MadeUpItem.of("a", null)), OkrSnapshot.builder().build());

        assertThat(changes.gone()).isEmpty();
        assertThat(ids(changes.uncertain())).containsExactly("a");
    }

    @Test
    void between_sameIdInTwoSources_areTwoEntries() {
        OkrSnapshot before = OkrSnapshot.read(
                OkrSources.merge(new CountedSource("x", 2, 1), new CountedSource("x", 2, 1).named("y")));
        OkrSnapshot after = OkrSnapshot.read(
                OkrSources.merge(new CountedSource("x", 2, 1), new CountedSource("x", 1, 1).named("y")));

        OkrChanges changes = OkrChanges.between(before, after);

        assertThat(before.size()).isEqualTo(4);
        assertThat(changes.gone()).singleElement().satisfies(entry -> {
            assertThat(entry.source()).isEqualTo("y");
            assertThat(entry.id()).isEqualTo("x-1");
        });
        assertThat(changes.created()).isEmpty();
    }

    @Test
    void read_sourceThatFails_isIncomplete() {
        CountedSource failing = new CountedSource("x", 3, 1).failingAt(2, new IllegalStateException("lost"));

        OkrSnapshot snapshot = OkrSnapshot.read(OkrSources.merge(failing));

        assertThat(snapshot).hasToString("OkrSnapshot[2 items, incomplete]");
        assertThat(OkrSnapshot.read(OkrSources.merge(new CountedSource("x", 3, 1)))
                        .isComplete())
                .isTrue();
    }

    @Test
    void build_ofABuilderThatHasBuilt_isRefused() {
        OkrSnapshot.Builder builder = builder();
        assertThat(builder.build().size()).isZero();

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("use a new builder");
    }

    @Test
    void moved_aspects_cannotBeChanged() {
        Moved moved =
                moved(item(at("0"), ON_TRACK, "2026-12-31", "Ship"), item(at("0"), ON_TRACK, "2026-12-31", "Ship it"));
        Set<Aspect> aspects = moved.aspects();

        assertThatThrownBy(aspects::clear).isInstanceOf(UnsupportedOperationException.class);
    }
}
