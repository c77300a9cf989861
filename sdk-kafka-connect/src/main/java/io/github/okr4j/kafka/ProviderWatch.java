package io.github.okr4j.kafka;

import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the provider for the accounts from time to time, and reports when they are others than those of the tasks. */
final class ProviderWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ProviderWatch.class);

    private final Accounts accounts;
    private final Runnable onChange;
    private final ScheduledExecutorService thread;

    /** Of what the tasks are configured with; null before. */
    private volatile @Nullable String known;

    /**
     * Begins to watch.
     *
     * @param interval in milliseconds
     */
    // What the task throws is caught in it, so nobody needs the future.
    @SuppressWarnings("FutureReturnValueIgnored")
    ProviderWatch(Accounts accounts, long interval, Runnable onChange) {
        this.accounts = accounts;
        this.onChange = onChange;
        this.thread = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread one = new Thread(task, "okr4j-accounts");
            one.setDaemon(true);
            return one;
        });
        thread.scheduleWithFixedDelay(this::look, interval, interval, TimeUnit.MILLISECONDS);
    }

    /** The tasks are configured with these accounts. */
    void configured(Map<String, Map<String, String>> all) {
        known = Accounts.fingerprint(all);
    }

    private void look() {
        try {
            accounts.list();
            String before = known;
            if (before != null && !before.equals(Accounts.fingerprint(accounts.all()))) {
                LOG.info("The accounts have changed; the tasks are configured anew");
                onChange.run();
            }
        } catch (Throwable e) { // the schedule would end with it
            LOG.warn("The account provider failed; the accounts stay as they are until it is asked again", e);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
