package io.github.okr4j.kafka;

import io.github.okr4j.core.json.Drift;
import io.github.okr4j.core.page.Page;
import io.github.okr4j.core.page.PageToken;
import io.github.okr4j.core.page.Paged;
import io.github.okr4j.okr.OkrItem;
import io.github.okr4j.okr.OkrVendor;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongSupplier;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.connect.errors.ConnectException;
import org.apache.kafka.connect.source.SourceRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads one account page by page. One thread at a time uses it; only {@link #close} may come from another one.
 *
 * <p>A client exists only while a reading is under way.
 */
final class AccountReading implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(AccountReading.class);

    private final String account;
    private final Parts parts;
    private final @Nullable Map<String, ?> stored;
    private final AccountRecords records;
    private final AccountMetrics metrics;

    /** What could not be read in this reading. */
    private Set<String> failed = Set.of();

    private @Nullable ReadingOffset offset;
    private @Nullable Iterator<Page<OkrItem>> pages;
    private @Nullable OkrVendor vendor;
    private volatile @Nullable AccountClient client;
    private volatile boolean closed;

    /**
     * Creates a reading that has not begun.
     *
     * @param stored the offset as Connect has it, or null
     */
    AccountReading(String account, Parts parts, @Nullable Map<String, ?> stored) {
        this.account = account;
        this.parts = parts;
        this.stored = stored;
        this.records = new AccountRecords(parts.config(), account);
        this.metrics = new AccountMetrics(account);
    }

    /** What the accounts of a task share. */
    record Parts(SourceConfig config, Accounts accounts, SharedHttp http, LongSupplier now) {}

    String account() {
        return account;
    }

    AccountMetrics metrics() {
        return metrics;
    }

    /**
     * How far the account was read.
     *
     * @throws ConnectException if the stored offset cannot be used
     */
    ReadingOffset offset() {
        ReadingOffset known = offset;
        if (known == null) {
            known = ReadingOffset.parse(account, stored);
            offset = known;
        }
        return known;
    }

    /**
     * Reads the next page. If it throws, nothing is lost: the next call reads the same page.
     *
     * @return its records; the last page of a reading has a marker. It is empty if the page was and others follow
     */
    List<SourceRecord> next() {
        ReadingOffset before = offset().orNext();
        Iterator<Page<OkrItem>> from = pages == null ? open(before) : pages;
        Page<OkrItem> page = from.next();
        // The iterator is behind the page now. Until its records are made it must not be used again.
        pages = null;
        String next = from.hasNext() ? page.next().toString() : null;
        int count = page.items().size();
        ReadingOffset after =
                next == null ? before.finished(count, parts.now().getAsLong()) : before.after(next, count);
        Set<String> unread = unread(page);
        List<SourceRecord> made = records.page(Objects.requireNonNull(vendor), page.items(), unread, before, after);
        failed = unread;
        offset = after;
        count(page, after);
        if (next == null) {
            closeClient();
        } else {
            pages = from;
        }
        return made;
    }

    private Iterator<Page<OkrItem>> open(ReadingOffset from) {
        closeClient();
        // From a token all that was not read is tried again.
        failed = Set.of();
        AccountSettings settings =
                AccountSettings.read(account, parts.accounts().settings(account));
        vendor = settings.vendor();
        AccountClient opened = opened(settings);
        client = opened;
        if (closed) {
            closeClient();
        }
        Paged<OkrItem> items = opened.source().items();
        try {
            return (from.token().isEmpty() ? items : items.startingAt(PageToken.parse(from.token())))
                    .pages()
                    .iterator();
        } catch (IllegalArgumentException e) {
            throw ReadingOffset.unusable(account, e.getMessage());
        }
    }

    private AccountClient opened(AccountSettings settings) {
        try {
            return AccountClient.open(settings, parts.http(), metrics);
        } catch (IllegalArgumentException e) {
            throw new ConfigException(AccountSettings.prefix(account) + "*: " + e.getMessage());
        }
    }

    private Set<String> unread(Page<OkrItem> page) {
        if (failed.isEmpty() && page.failures().isEmpty()) {
            return failed;
        }
        Set<String> unread = new LinkedHashSet<>(failed);
        page.failures().forEach(failure -> unread.add(failure.id()));
        page.items().forEach(item -> unread.remove(item.id()));
        return unread;
    }

    private void count(Page<OkrItem> page, ReadingOffset after) {
        metrics.read(page.items().size(), page.failures().size(), after.finished());
        for (Drift drift : page.drift()) {
            LOG.debug("Account {}: a value of unexpected shape is left out: {}", account, drift);
        }
        page.failures()
                .forEach(failure -> LOG.warn(
                        "Account {}: {} could not be read: {}",
                        account,
                        failure.id(),
                        failure.reason().getMessage()));
        if (after.finished()) {
            LOG.info(
                    "Account {}: reading {} is complete with {} items; {} could not be read",
                    account,
                    after.reading(),
                    after.items(),
                    failed.size());
        }
    }

    /** The report that this account cannot be read, or null if there is no topic for it. */
    @Nullable
    SourceRecord dead(Throwable reason) {
        ReadingOffset known = offset;
        Map<String, ?> unmoved = known != null ? known.toMap() : stored == null ? ReadingOffset.START.toMap() : stored;
        return records.dead(unmoved, vendor, reason);
    }

    /** Forgets everything but the offset. The next page is read with a new client and the settings of then. */
    void release() {
        pages = null;
        closeClient();
    }

    private void closeClient() {
        AccountClient open = client;
        client = null;
        if (open != null) {
            open.close();
        }
    }

    /** Closes the client, now and whenever another one is created. */
    @Override
    public void close() {
        closed = true;
        closeClient();
    }
}
