package io.github.okr4j.core.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What is left of a limit, in nanoseconds of a clock that the test holds. */
class SlidingWindowTest {
    /** The window's resolution is a 1,024th of it, so 10 ns. */
    private static final long PERIOD = 10_240;

    @Test
    void hasRoom_underWayAndSpent_bothCount() {
        SlidingWindow window = window(5);
        window.take(3);
        assertThat(window.hasRoom(2, 0)).isTrue();
        assertThat(window.hasRoom(3, 0)).isFalse();
        window.responded(2, 0);
        assertThat(window.hasRoom(3, PERIOD - 1)).isFalse();
        assertThat(window.hasRoom(4, PERIOD)).as("1 is under way").isTrue();
        assertThat(window.hasRoom(5, PERIOD)).isFalse();
        window.release(1);
        assertThat(window.hasRoom(5, PERIOD)).isTrue();
    }

    @Test
    void responded_withinTheResolution_isOneEntryThatEndsWithTheLater() {
        SlidingWindow window = window(2);
        window.take(2);
        window.responded(1, 0);
        window.responded(1, 10);
        assertThat(window.hasRoom(1, PERIOD)).isFalse();
        assertThat(window.hasRoom(2, PERIOD + 10)).isTrue();
    }

    @Test
    void responded_laterThanTheResolution_isAnEntryOfItsOwn() {
        SlidingWindow window = window(2);
        window.take(2);
        window.responded(1, 0);
        window.responded(1, 11);
        assertThat(window.hasRoom(1, PERIOD)).isTrue();
        assertThat(window.hasRoom(2, PERIOD)).isFalse();
        assertThat(window.hasRoom(2, PERIOD + 11)).isTrue();
    }

    @Test
    void untilRoom_ofWhatIsSpent_isWhenEnoughOfItIsFree() {
        SlidingWindow window = window(3);
        window.take(2);
        window.responded(1, 0);
        window.responded(1, 100);
        assertThat(window.untilRoom(1, 500)).isZero();
        assertThat(window.untilRoom(2, 500)).isEqualTo(PERIOD - 500);
        assertThat(window.untilRoom(3, 500)).isEqualTo(PERIOD + 100 - 500);
    }

    @Test
    void untilRoom_thatAResponseMustMake_isUnknown() {
        SlidingWindow window = window(3);
        window.take(2);
        window.responded(1, 0);
        assertThat(window.untilRoom(2, 500)).isEqualTo(PERIOD - 500);
        assertThat(window.untilRoom(3, 500)).isEqualTo(-1);
    }

    @Test
    void atLeastUntil_moreThanTheLimit_isAPeriodForEachTimeItIsUsedUp() {
        SlidingWindow window = window(2);
        assertThat(window.atLeastUntil(1, 0)).isZero();
        assertThat(window.atLeastUntil(2, 0)).isZero();
        assertThat(window.atLeastUntil(3, 0)).isEqualTo(PERIOD);
        assertThat(window.atLeastUntil(4, 0)).isEqualTo(PERIOD);
        assertThat(window.atLeastUntil(5, 0)).isEqualTo(2 * PERIOD);
    }

    @Test
    void atLeastUntil_afterSomeIsSpent_beginsWhenThatIsFree() {
        SlidingWindow window = window(2);
        window.take(1);
        window.responded(1, 0);
        assertThat(window.atLeastUntil(1, 40)).isZero();
        assertThat(window.atLeastUntil(2, 40)).isEqualTo(PERIOD - 40);
        assertThat(window.atLeastUntil(3, 40)).isEqualTo(PERIOD);
        assertThat(window.atLeastUntil(4, 40)).isEqualTo(2 * PERIOD - 40);
    }

    @Test
    void atLeastUntil_allUnderWay_isOnePeriodAfterResponsesThatComeAtOnce() {
        SlidingWindow window = window(2);
        window.take(2);
        assertThat(window.atLeastUntil(1, 40)).isEqualTo(PERIOD);
        assertThat(window.atLeastUntil(3, 40)).isEqualTo(2 * PERIOD);
    }

    @Test
    void atLeastUntil_centuries_doesNotOverflow() {
        assertThat(window(1).atLeastUntil(Long.MAX_VALUE, 0)).isEqualTo(Long.MAX_VALUE / 2);
    }

    @Test
    void unused_ofAUsedWindow_isEmpty() {
        SlidingWindow window = window(2);
        window.take(2);
        assertThat(window.unused().hasRoom(2, 0)).isTrue();
        assertThat(window.unused().limit()).isEqualTo(2);
    }

    private static SlidingWindow window(long limit) {
        return new SlidingWindow(limit, Duration.ofNanos(PERIOD));
    }
}
