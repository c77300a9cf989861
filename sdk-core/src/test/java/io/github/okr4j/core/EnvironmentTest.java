package io.github.okr4j.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class EnvironmentTest {
    private final Environment environment = Environment.of(Map.of("ACME_TOKEN", "canary-4711", "ACME_BLANK", " "));

    @Test
    void get_present_answersTheValue() {
        assertThat(environment.get("ACME_TOKEN")).isEqualTo("canary-4711");
        assertThat(environment.require("ACME_TOKEN")).isEqualTo("canary-4711");
    }

    @Test
    void get_missingOrBlank_answersNull() {
        assertThat(environment.get("ACME_NONE")).isNull();
        assertThat(environment.get("ACME_BLANK")).isNull();
    }

    @Test
    void require_missingOrBlank_namesTheVariable() {
        assertThatThrownBy(() -> environment.require("ACME_NONE"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("ACME_NONE");
        assertThatThrownBy(() -> environment.require("ACME_BLANK"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("ACME_BLANK");
    }

    @Test
    void toString_always_showsNamesOnly() {
        assertThat(environment.toString()).contains("ACME_TOKEN").doesNotContain("canary");
    }

    @Test
    void system_anyProcess_hasItsVariables() {
        System.getenv()
                .forEach((name, value) ->
                        assertThat(Environment.system().get(name)).isEqualTo(value.isBlank() ? null : value));
    }
}
