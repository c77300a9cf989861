package io.github.okr4j.kafka;

import io.github.okr4j.okr.OkrItem;
import io.github.okr4j.okr.OkrVendor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.kafka.connect.data.Schema;
import org.apache.kafka.connect.data.SchemaBuilder;
import org.apache.kafka.connect.data.Struct;
import org.apache.kafka.connect.header.ConnectHeaders;
import org.apache.kafka.connect.source.SourceRecord;
import org.jspecify.annotations.Nullable;

/** The records of one account. */
final class AccountRecords {
    static final String SOURCE_HEADER = "okr4j.source";
    static final String READING_HEADER = "okr4j.reading";
    static final String VERSION_HEADER = "okr4j.version";
    static final String MARKER_HEADER = "okr4j.marker";

    private static final Schema MARKER = ItemSchema.struct("ReadingEnd")
            .field("account", Schema.STRING_SCHEMA)
            .field("vendor", Schema.STRING_SCHEMA)
            .field("reading", Schema.INT64_SCHEMA)
            .field("items", Schema.INT64_SCHEMA)
            .field("failed", SchemaBuilder.array(Schema.STRING_SCHEMA).build())
            .build();

    private static final Schema DEAD = ItemSchema.struct("DeadAccount")
            .field("account", Schema.STRING_SCHEMA)
            .field("vendor", Schema.OPTIONAL_STRING_SCHEMA)
            .field("error", Schema.STRING_SCHEMA)
            .field("message", Schema.OPTIONAL_STRING_SCHEMA)
            .build();

    private final SourceConfig config;
    private final String account;
    private final ItemSchema items;

    AccountRecords(SourceConfig config, String account) {
        this.config = config;
        this.account = account;
        this.items = ItemSchema.of(config.decimalsAsText());
    }

    /**
     * The records of a page.
     *
     * <p>Only the last record has the offset behind the page: a worker that is not exactly once may commit in the middle of a
     * page, which is then read twice rather than lost.
     *
     * @param failed the ids of what could not be read in this reading; the end of the reading has them
     */
    List<SourceRecord> page(
            OkrVendor vendor,
            List<OkrItem> page,
            Collection<String> failed,
            ReadingOffset before,
            ReadingOffset after) {
        String topic = config.topic().of(vendor, account);
        int count = page.size() + (after.finished() ? 1 : 0);
        List<SourceRecord> records = new ArrayList<>(count);
        Map<String, Object> atStart = before.toMap();
        Map<String, Object> atEnd = after.toMap();
        for (OkrItem item : page) {
            Map<String, Object> offset = records.size() == count - 1 ? atEnd : atStart;
            String key = ItemSchema.text(item.id());
            records.add(record(offset, topic, key, items.schema(), items.value(account, item), headers(after)));
        }
        if (after.finished()) {
            Struct value = new Struct(MARKER)
                    .put("account", account)
                    .put("vendor", vendor.prefix())
                    .put("reading", after.reading())
                    .put("items", after.items())
                    .put("failed", failed.stream().map(ItemSchema::text).toList());
            ConnectHeaders headers = headers(after);
            headers.addBoolean(MARKER_HEADER, true);
            String markers = config.markerTopic().of(vendor, account);
            records.add(record(atEnd, markers, account + ":marker", MARKER, value, headers));
        }
        return records;
    }

    /**
     * The report of an account that cannot be read, or null if there is no topic for it.
     *
     * @param offset as it is stored; it does not move
     * @param vendor null if the settings do not tell
     */
    @Nullable
    SourceRecord dead(Map<String, ?> offset, @Nullable OkrVendor vendor, Throwable reason) {
        TopicTemplate topic = config.deadTopic();
        if (topic == null) {
            return null;
        }
        Struct value = new Struct(DEAD)
                .put("account", account)
                .put("vendor", vendor == null ? null : vendor.prefix())
                .put("error", reason.getClass().getSimpleName())
                .put("message", ItemSchema.text(reason.getMessage()));
        return record(offset, topic.of(vendor, account), account, DEAD, value, headers());
    }

    private ConnectHeaders headers(ReadingOffset offset) {
        ConnectHeaders headers = headers();
        headers.addLong(READING_HEADER, offset.reading());
        return headers;
    }

    private ConnectHeaders headers() {
        ConnectHeaders headers = new ConnectHeaders();
        headers.addString(SOURCE_HEADER, account);
        headers.addString(VERSION_HEADER, Release.VERSION);
        return headers;
    }

    private SourceRecord record(
            Map<String, ?> offset,
            String topic,
            @Nullable String key,
            Schema schema,
            Struct value,
            ConnectHeaders headers) {
        return new SourceRecord(
                ReadingOffset.partition(account),
                offset,
                topic,
                null,
                Schema.STRING_SCHEMA,
                key,
                schema,
                value,
                null,
                headers);
    }
}
