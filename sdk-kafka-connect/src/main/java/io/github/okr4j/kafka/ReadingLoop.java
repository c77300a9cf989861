package io.github.okr4j.kafka;

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
    private static final AtomicInteger THREADS = new AtomicInteger();

    private final SourceConfig config;
    private final LongSupplier now;
    private final int atOnce;
    private final ThreadPoolExecutor threads;
    private final Queue<Turn> waiting = new PriorityQueue<>(
            Comparator.comparingLong((Turn turn) -> turn.due).thenComparingLong(turn -> turn.order));
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
        List<SourceRecord> records = turn.failure == null ? succeeded(turn) : failed(turn, turn.failure);
        startDue();
        return records.isEmpty() ? null : records;
    }

    private long longestWait() {
        Turn next = waiting.peek();
        long untilDue = next == null || underWay >= atOnce ? LONGEST_POLL_MILLIS : next.due - now.getAsLong();
        return Math.max(1, Math.min(untilDue, LONGEST_POLL_MILLIS));
    }

    private void startDue() {
        long time = now.getAsLong();
        for (Turn next = waiting.peek();
                next != null && next.due <= time && underWay < atOnce && !closed;
                next = waiting.peek()) {
            Turn turn = waiting.remove();
            underWay++;
            try {
                threads.execute(() -> {
                    turn.run();
                    ended.add(turn);
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
            await(turn, now.getAsLong());
        }
        return turn.takeRecords();
    }

    private List<SourceRecord> failed(Turn turn, Throwable failure) {
        if (!(failure instanceof RuntimeException reason)) {
            throw (Error) failure;
        }
        AccountReading reading = turn.reading;
        ReadFailure known = new ReadFailure(reason);
        turn.failures++;
        reading.metrics().failed();
        if (known.isLasting()) {
            long delay = config.getLong(SourceConfig.DEAD_INTERVAL);
            await(turn, now.getAsLong() + delay);
            return dead(turn, reason, delay);
        }
        long delay = known.delay(turn.failures, now.getAsLong());
        reading.metrics().waits();
        await(turn, now.getAsLong() + delay);
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
        turn.reading.release();
        turn.reading.metrics().dead(true);
        LOG.error(
                "Account {}: it cannot be read until somebody acts; the others go on. It is tried again in {} ms and when its"
                        + " task restarts. {}",
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
            await(turn, 0);
        }
    }

    private void awaitNextReading(Turn turn, ReadingOffset finished) {
        long interval = config.getLong(SourceConfig.READING_INTERVAL);
        if (interval != SourceConfig.NO_NEXT_READING) {
            await(turn, finished.time() + interval);
        }
    }

    private void await(Turn turn, long due) {
        turn.due = due;
        turn.order = turns++;
        waiting.add(turn);
    }

    /** Cancels the pages under way and closes the clients. Does not wait. */
    @Override
    public void close() {
        closed = true;
        threads.shutdownNow();
        readings.forEach(AccountReading::close);
    }
}
