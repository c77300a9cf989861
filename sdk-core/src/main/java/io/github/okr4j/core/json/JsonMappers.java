package io.github.okr4j.core.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** Creates the mapper of a dialect. */
final class JsonMappers {
    static final int MAX_DEPTH = 200;
    static final int MAX_TEXT = 5_000_000;

    /**
     * Names, values and brackets of one document. 25,000 goals in one response are 1.2 million; two million empty lists are
     * some 100 MB of heap, and a small compressed response can decode to many more.
     */
    static final int MAX_TOKENS = 2_000_000;

    private static final int MAX_IDLE_BUFFERS = 64;

    private JsonMappers() {}

    static JsonMapper mapper(JsonDialect dialect) {
        StreamReadConstraints limits = StreamReadConstraints.builder()
                .maxNestingDepth(MAX_DEPTH)
                .maxStringLength(MAX_TEXT)
                .maxTokenCount(MAX_TOKENS)
                .build();
        JsonFactory factory = JsonFactory.builder()
                // Jackson's default leaves its buffers, and with them its class loader, with every thread of a caller.
                .recyclerPool(JsonRecyclerPools.newBoundedPool(MAX_IDLE_BUFFERS))
                .streamReadConstraints(limits)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .build();
        return JsonMapper.builder(factory)
                .addModule(new JavaTimeModule())
                .addModule(wireTypes(dialect))
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .withConfigOverride(
                        Field.class,
                        field -> field.setInclude(
                                JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS)))
                .build();
    }

    private static SimpleModule wireTypes(JsonDialect dialect) {
        return new SimpleModule("okr4j")
                .setDeserializerModifier(new RecordReader.Modifier())
                .setSerializerModifier(new KeptJson())
                .addDeserializer(BigDecimal.class, new DecimalCodec.Reader())
                .addSerializer(BigDecimal.class, new DecimalCodec.Writer(dialect.decimals()))
                .addDeserializer(LocalDate.class, new DateReader())
                .addDeserializer(Instant.class, new InstantCodec.Reader(dialect.times(), dialect.zone()))
                .addSerializer(Instant.class, new InstantCodec.Writer(dialect.times()))
                .addSerializer(new OpenEnumCodec.Writer())
                .addSerializer(new FieldWriter(null));
    }
}
