package io.github.okr4j.examples;

import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** How many requests all clients of this process have sent since then: the SDK logs one line for each attempt. */
final class RequestCount implements LongSupplier, AutoCloseable {
    /** Kept, for the JDK forgets loggers that nobody holds. */
    private final Logger logger = Logger.getLogger("io.github.okr4j.http");

    private final @Nullable Level before = logger.getLevel();
    private final LongAdder count = new LongAdder();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord line) {
            count.increment();
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    RequestCount() {
        logger.addHandler(handler);
        logger.setLevel(Level.FINE);
    }

    @Override
    public long getAsLong() {
        return count.sum();
    }

    @Override
    public void close() {
        logger.removeHandler(handler);
        logger.setLevel(before);
    }
}
