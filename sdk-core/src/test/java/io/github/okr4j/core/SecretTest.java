package io.github.okr4j.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretTest {
    private static final String CANARY = "canary-4711";

    @Test
    void toString_always_isMasked() {
        assertThat(Secret.of("token", CANARY)).hasToString("***");
        assertThat(Secret.of("token", CANARY).reveal()).isEqualTo(CANARY);
    }

    @Test
    void equals_sameText_isEqual() {
        Secret secret = Secret.of("token", CANARY);
        assertThat(secret)
                .isEqualTo(Secret.of("apiKey", CANARY))
                .hasSameHashCodeAs(Secret.of("apiKey", CANARY))
                .isNotEqualTo(Secret.of("token", "other"))
                .isNotEqualTo(CANARY);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "\t"})
    void of_blank_isRefusedNamingTheParameter(String value) {
        assertThatThrownBy(() -> Secret.of("token", value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("token must not be blank");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\0", "\u007f", "\u0085"})
    void of_controlCharacter_isRefusedWithoutTheValue(String control) {
        assertThatThrownBy(() -> Secret.of("token", CANARY + control + "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("token")
                .hasMessageNotContaining(CANARY);
    }
}
