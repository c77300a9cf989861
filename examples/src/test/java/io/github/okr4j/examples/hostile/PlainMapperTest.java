package io.github.okr4j.examples.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A user's own mapper writes and reads every record that the SDK delivers. */
class PlainMapperTest {
    private static final JsonMapper PLAIN =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    static Stream<RecordSpecimen> records() {
        return RecordSpecimen.delivered();
    }

    @ParameterizedTest
    @MethodSource("records")
    void plainMapper_record_isWrittenAndReadBackEqual(RecordSpecimen record) throws Exception {
        Object made = PLAIN.readValue(PLAIN.writeValueAsString(record.json()), record.type());
        String written = PLAIN.writeValueAsString(made);
        Object again = PLAIN.readValue(written, record.type());
        if (written.contains("***")) {
            assertThat(again).hasToString(made.toString()); // a secret is written masked
        } else {
            assertThat(again).isEqualTo(made);
        }
        assertThat(PLAIN.readTree(written).size())
                .isGreaterThanOrEqualTo(record.json().size());
    }
}
