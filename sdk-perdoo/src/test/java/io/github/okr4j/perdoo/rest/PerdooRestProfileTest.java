package io.github.okr4j.perdoo.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.core.error.VendorError;
import io.github.okr4j.core.json.JsonCodec;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PerdooRestProfileTest {
    private final PerdooRestProfile profile = new PerdooRestProfile(true);

    @Test
    void error_ofTheDocument_isReadWhole() {
        assertThat(error("""
                {"code": 400, "message": "invalid", "details": {"confidence": "must be between 0 and 1", "name": "x"}}"""))
                .isEqualTo(new VendorError(
                        "400",
                        "invalid",
                        Map.of("confidence", List.of("must be between 0 and 1"), "name", List.of("x"))));
    }

    @Test
    void error_withoutDetails_hasNoFieldErrors() {
        assertThat(error("{\"code\": 404, \"message\": \"not found\"}")).isEqualTo(VendorError.of("404", "not found"));
    }

    @Test
    void error_detailsOfOtherKinds_areFlattened() {
        assertThat(error("""
                {"details": {"name": ["too long", "too loud"], "target": {"min": "missing", "max": null}, "n": 5}}""").fieldErrors())
                .isEqualTo(Map.of(
                        "name", List.of("too long", "too loud"), "target.min", List.of("missing"), "n", List.of("5")));
    }

    @Test
    void error_detailsThatAreNoObject_areKept() {
        assertThat(error("{\"details\": \"nothing fits\"}").fieldErrors())
                .isEqualTo(Map.of("details", List.of("nothing fits")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"no\"", "7", "{}", "{\"code\": null, \"message\": null, \"details\": null}"})
    void error_thatTellsNothing_isNone(String json) {
        assertThat(error(json)).isEqualTo(VendorError.NONE);
    }

    @Test
    void hint_ofA401_speaksOfKeyAndClockOnlyWhenSigning() {
        assertThat(profile.hint(401)).contains("secret is wrong", "clock is more than ten minutes off");
        assertThat(profile.hint(403)).isNull();
        assertThat(new PerdooRestProfile(false).hint(401)).isNull();
    }

    private VendorError error(String json) {
        Object tree = JsonCodec.of(profile.dialect()).readLoosely(json.getBytes(StandardCharsets.UTF_8));
        return profile.error(400, tree);
    }
}
