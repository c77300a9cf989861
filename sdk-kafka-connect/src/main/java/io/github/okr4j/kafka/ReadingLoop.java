package io.github.okr4j.kafka;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import org.apache.kafka.connect.errors.ConnectException;
import org.apache.kafka.connect.source.SourceRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the accounts of a task side by side, each when it is due. A few threads read pages; {@link #poll} hands out one page at a
 * time and never waits for a vendor. At most as many pages are in memory as there are threads.
 */
final class ReadingLoop implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ReadingLoop.class);
    private static final long LONGEST_POLL_MILLIS = 100;
    private static final long IDLE_SECONDS = 30;
    private static final int RETRYING_PART = 4;
    private static final long LONG_FAILURE_MILLIS = TimeUnit.HOURS.toMillis(1);
    private static final AtomicInteger THREADS = new AtomicInteger();
    private static final Comparator<Turn> BY_TIME =
            Comparator.comparingLong((Turn turn) -> turn.due).thenComparingLong(turn -> turn.order);

    private final SourceConfig config;
    private final LongSupplier now;
    private final int atOnce;
    private final ThreadPoolExecutor threads;
    /** Accounts in the middle of a reading. They go first, so that few readings are open at the same time. */
    private final Queue<Turn> open = new ArrayDeque<>();

    private final Queue<Turn> waiting = new PriorityQueue<>(BY_TIME);

    /** Accounts whose last attempt failed. They get a part of the threads only: an attempt may take its whole timeout. */
    private final Queue<Turn> failing = new PriorityQueue<>(BY_TIME);

    private int retrying;
    private final BlockingQueue<Turn> ended = new LinkedBlockingQueue<>();
    private final List<AccountReading> readings;
    private int underWay;
    private long turns;
    private volatile boolean closed;

    ReadingLoop(SourceConfig config, LongSupplier now, List<AccountReading> readings) {
        this.config = config;
        this.now = now;
        this.readings = List.copyOf(readings);
        this.atOnce = config.getInt(SourceConfig.PARALLEL_ACCOUNTS);
        this.threads = new ThreadPoolExecutor(
                atOnce, atOnce, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), ReadingLoop::thread);
        threads.allowCoreThreadTimeOut(true);
        readings.forEach(reading -> awaitFirst(new Turn(reading)));
    }

    /** One account: when it is due, and what came of reading its page. Used by one thread at a time. */
    private static final class Turn {
        private final AccountReading reading;
        private long due;
        private long order;
        private int failures;
        private long failingSince;
        private boolean dead;
        private @Nullable List<SourceRecord> records;
        private @Nullable Throwable failure;

        Turn(AccountReading reading) {
            this.reading = reading;
        }

        void run() {
            records = null;
            failure = null;
            try {
                records = reading.next();
            } catch (RuntimeException | Error e) {
                failure = e;
            } catch (Throwable undeclared) { // of a provider in another language
                failure = new ConnectException(undeclared);
            }
        }

        List<SourceRecord> takeRecords() {
            List<SourceRecord> taken = records;
            records = null;
            return taken == null ? List.of() : taken;
        }
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "okr4j-reading-" + THREADS.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    }

    /**
     * The next page that is there.
     *
     * @return its records, or null if there is none within 100 ms
     */
    @Nullable
    List<SourceRecord> poll() throws InterruptedException {
        startDue();
        Turn turn = closed ? null : ended.poll(longestWait(), TimeUnit.MILLISECONDS);
        if (turn == null || closed) {
            return null;
        }
        underWay--;
        retrying -= turn.failures > 0 ? 1 : 0;
        List<SourceRecord> records = turn.failure == null ? succeeded(turn) : failed(turn, turn.failure);
        startDue();
        return records.isEmpty() ? null : records;
    }

    private long longestWait() {
        long untilDue =
                underWay >= atOnce ? LONGEST_POLL_MILLIS : Math.min(due(waiting), due(failing)) - now.getAsLong();
        return Math.max(1, Math.min(untilDue, LONGEST_POLL_MILLIS));
    }

    private static long due(Queue<Turn> queue) {
        Turn next = queue.peek();
        return next == null ? Long.MAX_VALUE : next.due;
    }

    /** The next account to be read now, or null. */
    private @Nullable Turn nextDue() {
        long time = now.getAsLong();
        if (due(failing) <= time && retrying < Math.max(1, atOnce / RETRYING_PART)) {
            retrying++;
            return failing.remove();
        }
        return !open.isEmpty() ? open.remove() : due(waiting) <= time ? waiting.remove() : null;
    }

    private void startDue() {
        while (underWay < atOnce && !closed) {
            Turn turn = nextDue();
            if (turn == null) {
                return;
            }
            underWay++;
            try {
                threads.execute(() -> {
                    try {
                        turn.run();
                    } finally {
                        ended.add(turn);
                    }
                });
            } catch (RejectedExecutionException e) {
                return; // closed meanwhile
            }
        }
    }

    private List<SourceRecord> succeeded(Turn turn) {
        AccountReading reading = turn.reading;
        if (turn.failures > 0) {
            LOG.info("Account {}: it is read again", reading.account());
        }
        turn.failures = 0;
        turn.dead = false;
        reading.metrics().dead(false);
        ReadingOffset offset = reading.offset();
        if (offset.finished()) {
            awaitNextReading(turn, offset);
        } else {
            open.add(turn);
        }
        return turn.takeRecords();
    }

    private List<SourceRecord> failed(Turn turn, Throwable failure) {
        if (!(failure instanceof RuntimeException reason)) {
            throw (Error) failure;
        }
        AccountReading reading = turn.reading;
        // A client that nobody uses would keep its threads and what it knows of the list.
        reading.release();
        long time = now.getAsLong();
        ReadFailure known = new ReadFailure(reason);
        turn.failures++;
        turn.failingSince = turn.failures == 1 ? time : turn.failingSince;
        reading.metrics().failed();
        if (known.isLasting()) {
            long delay = config.getLong(SourceConfig.DEAD_INTERVAL);
            await(failing, turn, time + delay);
            return dead(turn, reason, delay);
        }
        long delay = known.delay(turn.failures, time);
        reading.metrics().waits();
        await(failing, turn, time + delay);
        if (time - turn.failingSince >= LONG_FAILURE_MILLIS) {
            return dead(turn, reason, delay);
        }
        String text = "Account {}: a page cannot be read, next attempt in {} ms: {}";
        if (turn.failures == 1) {
            LOG.warn(text, reading.account(), delay, reason.toString());
        } else {
            LOG.debug(text, reading.account(), delay, reason.toString());
        }
        return List.of();
    }

    /** Told once; a further failure of the same account is no news. */
    private List<SourceRecord> dead(Turn turn, RuntimeException reason, long delay) {
        if (turn.dead) {
            return List.of();
        }
        turn.dead = true;
        turn.reading.metrics().dead(true);
        LOG.error(
                "Account {}: it cannot be read until somebody acts; the others go on. It is tried again in {} ms and"
                        + " when its task restarts. {}",
                turn.reading.account(),
                delay,
                reason.toString());
        SourceRecord report = turn.reading.dead(reason);
        return report == null ? List.of() : List.of(report);
    }

    /** A reading that was complete before a restart is followed by the next one as if there had been none. */
    private void awaitFirst(Turn turn) {
        ReadingOffset offset;
        try {
            offset = turn.reading.offset();
        } catch (ConnectException unusable) {
            offset = ReadingOffset.START; // the first attempt reports it
        }
        if (offset.finished()) {
            awaitNextReading(turn, offset);
        } else {
            await(waiting, turn, 0);
        }
    }

    private void awaitNextReading(Turn turn, ReadingOffset finished) {
        long interval = config.getLong(SourceConfig.READING_INTERVAL);
        if (interval != SourceConfig.NO_NEXT_READING) {
            // The clock that wrote the time may have been ahead.
            await(waiting, turn, Math.min(finished.time(), now.getAsLong()) + interval);
        }
    }

    private void await(Queue<Turn> queue, Turn turn, long due) {
        turn.due = due;
        turn.order = turns++;
        queue.add(turn);
    }

    /** Cancels the pages under way and closes the clients. Does not wait. */
    @Override
    public void close() {
        closed = true;
        threads.shutdownNow();
        readings.forEach(AccountReading::close);
    }
}
