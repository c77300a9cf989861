package io.github.okr4j.perdoo.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.core.error.VendorError;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PerdooProfileTest {
    @Test
    void error_codeInExtensions_isTheCode() {
        assertThat(error(Map.of("message", "no", "extensions", Map.of("code", "FORBIDDEN"), "code", "other")))
                .isEqualTo(VendorError.of("FORBIDDEN", "no"));
    }

    @Test
    void error_codeBesideTheMessage_isTheCode() {
        assertThat(error(Map.of("message", "no", "extensions", Map.of(), "code", 17)))
                .isEqualTo(VendorError.of("17", "no"));
    }

    @Test
    void error_noCode_isNull() {
        assertThat(error(Map.of("message", "no", "extensions", "none"))).isEqualTo(VendorError.of(null, "no"));
    }

    @Test
    void error_secondErrorHasTheCode_isTheCode() {
        VendorError error = error(Map.of("message", "a"), Map.of("message", "b", "code", "E2"));
        assertThat(error).isEqualTo(VendorError.of("E2", "a; b"));
    }

    @Test
    void error_plainTexts_areTheMessage() {
        assertThat(error("not today", "nor tomorrow")).isEqualTo(VendorError.of(null, "not today; nor tomorrow"));
        assertThat(new PerdooProfile().error(400, Map.of("errors", "not today")))
                .isEqualTo(VendorError.of(null, "not today"));
    }

    @Test
    void error_plainTextInAPayload_concernsTheWholeForm() {
        Map<String, Object> payload = Map.of("errors", List.of("name is taken"));
        VendorError error = new PerdooProfile().error(200, Map.of("data", Map.of("upsertGoal", payload)));
        assertThat(error.fieldErrors()).isEqualTo(Map.of("__all__", List.of("name is taken")));
    }

    private static VendorError error(Object... errors) {
        return new PerdooProfile().error(400, Map.of("errors", List.of(errors)));
    }
}
