package io.github.okr4j.examples.hostile;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Every log record of the whole process at the finest level; {@code System.Logger} ends up here as well. */
final class LogTrap extends Handler {
    private final Logger root = Logger.getLogger("");
    private final Level before = root.getLevel();
    private final List<String> lines = new CopyOnWriteArrayList<>();

    LogTrap() {
        setLevel(Level.ALL);
        setFormatter(new SimpleFormatter());
        root.setLevel(Level.ALL);
        root.addHandler(this);
    }

    @Override
    public void publish(LogRecord entry) {
        lines.add(entry.getLoggerName() + " " + getFormatter().format(entry));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        root.removeHandler(this);
        root.setLevel(before);
    }

    /** What came since the last time. */
    List<String> drained() {
        List<String> all = List.copyOf(lines);
        lines.clear();
        return all;
    }
}
