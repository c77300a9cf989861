package io.github.okr4j.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.core.Secret;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordTextTest {
    public record Sample(
            @Nullable String name,
            @Nullable Integer count,
            List<String> owners,
            @Nullable Secret token,
            Map<String, Object> additional) {}

    @Test
    void of_emptyComponents_namesTheOthersInOrder() {
        assertThat(RecordText.of(new Sample("Grow", null, List.of("ann"), null, Map.of())))
                .isEqualTo("Sample[name=Grow, owners=[ann]]");
    }

    @Test
    void of_allComponents_isTheDefaultText() {
        Sample full = new Sample("", 0, List.of("ann"), Secret.of("token", "hidden"), Map.of("x", 1));

        assertThat(RecordText.of(full)).isEqualTo(full.toString()).doesNotContain("hidden");
    }

    @Test
    void of_nothingButEmptyComponents_isTheNameAlone() {
        assertThat(RecordText.of(new Sample(null, null, List.of(), null, Map.of())))
                .isEqualTo("Sample[]");
    }
}
