package io.github.okr4j.core.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.okr4j.core.RateLimit;
import io.github.okr4j.core.contract.VirtualTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A budget and the one that counts while it fails, without calls; with calls, see {@link RateBudgetTest}. */
class FallbackBudgetTest {
    private static final Duration LEFT = Duration.ofSeconds(10);
    private static final RateLimit LIMIT =
            new RateLimit(100L, 7L, Instant.ofEpochSecond(1_800_000_000L), RateLimit.Scope.BURST);

    private final CapturedLog log = new CapturedLog();
    private final VirtualTime time = new VirtualTime();
    private final List<String> ended = new ArrayList<>();
    private final List<Duration> leftForTheOther = new ArrayList<>();
    private CompletableFuture<Void> first = new CompletableFuture<>();
    private final CompletableFuture<Void> other = new CompletableFuture<>();
    private final RateBudget budget = ((RateBudget) (tokens, left, timing) -> permit("first", first))
            .orElse((tokens, left, timing) -> {
                leftForTheOther.add(left);
                return permit("other", other);
            });

    @BeforeEach
    void capture() {
        log.start();
    }

    @AfterEach
    void release() {
        log.stop();
    }

    @Test
    void acquire_firstFailsAgainAndAgain_warnsOnceUntilItWorks() {
        first.completeExceptionally(new IllegalStateException("canary"));
        acquire();
        acquire();
        assertThat(warnings())
                .containsExactly(
                        "the rate budget fails with java.lang.IllegalStateException; the other budget counts until"
                                + " it works again");
        first = CompletableFuture.completedFuture(null);
        acquire();
        first = CompletableFuture.failedFuture(new IllegalStateException("canary"));
        acquire();
        assertThat(warnings()).hasSize(2);
    }

    @Test
    void acquire_firstThatThrows_warnsToo() {
        RateBudget broken = (tokens, left, timing) -> {
            throw new IllegalStateException("canary");
        };
        Permit permit =
                broken.orElse((tokens, left, timing) -> permit("other", other)).acquire(1, LEFT, time.timing());
        assertThat(permit.granted()).isSameAs(other);
        assertThat(warnings()).hasSize(1);
    }

    @Test
    void acquire_firstThatFailsLate_leavesTheOtherTheRestOfTheTime() {
        Permit permit = acquire();
        time.advance(Duration.ofSeconds(3));
        first.completeExceptionally(new IllegalStateException("canary"));
        assertThat(leftForTheOther).containsExactly(Duration.ofSeconds(7));
        assertThat(ended).containsExactly("first released");
        assertThat(permit.granted()).isNotDone();
        other.complete(null);
        assertThat(permit.granted()).isCompleted();
        permit.used();
        assertThat(ended).containsExactly("first released", "other used");
    }

    @Test
    void acquire_bothFail_failsWithTheOthersReason() {
        Permit permit = acquire();
        IllegalStateException reason = new IllegalStateException("other");
        first.completeExceptionally(new IllegalStateException("first"));
        other.completeExceptionally(reason);
        assertThatThrownBy(permit.granted()::join).hasCause(reason);
    }

    @Test
    void acquire_otherThatThrows_failsWithItsReason() {
        IllegalStateException reason = new IllegalStateException("other");
        RateBudget both = ((RateBudget) (tokens, left, timing) -> permit("first", first))
                .orElse((tokens, left, timing) -> {
                    throw reason;
                });
        Permit permit = both.acquire(1, LEFT, time.timing());
        first.completeExceptionally(new IllegalStateException("first"));
        assertThatThrownBy(permit.granted()::join).hasCause(reason);
    }

    @Test
    void release_whileTheOtherIsAsked_releasesItsPermit() {
        List<Permit> asked = new ArrayList<>();
        RateBudget both = ((RateBudget) (tokens, left, timing) -> permit("first", first))
                .orElse((tokens, left, timing) -> {
                    asked.get(0).release();
                    return permit("other", other);
                });
        asked.add(both.acquire(1, LEFT, time.timing()));
        first.completeExceptionally(new IllegalStateException("first"));
        assertThat(ended).contains("other released");
    }

    @Test
    void reported_firstThatThrows_reachesTheOther() {
        List<RateLimit> reports = new ArrayList<>();
        RateBudget broken = new Reports(limit -> {
            throw new IllegalStateException("no database");
        });
        RateBudget both = broken.orElse(new Reports(reports::add));
        assertThatThrownBy(() -> both.reported(LIMIT)).hasMessage("no database");
        assertThat(reports).containsExactly(LIMIT);
    }

    @Test
    void reported_both_areTold() {
        List<RateLimit> reports = new ArrayList<>();
        new Reports(reports::add).orElse(new Reports(reports::add)).reported(LIMIT);
        assertThat(reports).containsExactly(LIMIT, LIMIT);
    }

    private record Reports(Consumer<RateLimit> reports) implements RateBudget {
        @Override
        public Permit acquire(int tokens, Duration left, Timing timing) {
            return LimiterPermit.FREE;
        }

        @Override
        public void reported(RateLimit limit) {
            reports.accept(limit);
        }
    }

    /** Without lines of calls that an earlier test has left. */
    private List<String> warnings() {
        return log.lines().stream()
                .filter(line -> line.startsWith("the rate budget fails"))
                .toList();
    }

    private Permit acquire() {
        return budget.acquire(1, LEFT, time.timing());
    }

    private Permit permit(String name, CompletableFuture<Void> granted) {
        return new Permit() {
            @Override
            public CompletableFuture<Void> granted() {
                return granted;
            }

            @Override
            public void used() {
                ended.add(name + " used");
            }

            @Override
            public void release() {
                ended.add(name + " released");
            }
        };
    }
}
