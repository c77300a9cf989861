package io.github.okr4j.performengage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.core.error.VendorError;
import io.github.okr4j.core.json.JsonCodec;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PerformEngageProfileTest {
    private final PerformEngageProfile profile = new PerformEngageProfile(ZoneOffset.UTC);

    @Test
    void error_detail_isTheMessage() {
        assertThat(error("{\"detail\": \"Not found.\"}")).isEqualTo(VendorError.of(null, "Not found."));
    }

    @Test
    void error_errorMember_isTheMessage() {
        assertThat(error("{\"error\": \"Server Error (500)\"}")).isEqualTo(VendorError.of(null, "Server Error (500)"));
    }

    @Test
    void error_detailAndError_keepsBoth() {
        assertThat(error("{\"detail\": \"One.\", \"error\": \"Two.\"}"))
                .isEqualTo(new VendorError(null, "One.", Map.of("error", List.of("Two."))));
    }

    @Test
    void error_fieldMap_isKeptPerField() {
        assertThat(error(
                                "{\"limit\": [\"Too large.\", \"Odd.\"], \"non_field_errors\": [\"No.\"], \"offset\": \"Bad.\"}")
                        .fieldErrors())
                .isEqualTo(Map.of(
                        "limit", List.of("Too large.", "Odd."),
                        "non_field_errors", List.of("No."),
                        "offset", List.of("Bad.")));
    }

    @Test
    void error_nestedFields_getDottedNames() {
        assertThat(error("{\"owner\": {\"name\": [\"Required.\"], \"team\": {\"id\": [\"Unknown.\"]}}}")
                        .fieldErrors())
                .isEqualTo(Map.of("owner.name", List.of("Required."), "owner.team.id", List.of("Unknown.")));
    }

    @Test
    void error_listOfObjects_namesTheIndex() {
        assertThat(error("{\"choices\": [{}, {\"text\": [\"Required.\"]}]}").fieldErrors())
                .isEqualTo(Map.of("choices.1.text", List.of("Required.")));
    }

    @Test
    void error_bareArray_isANonFieldError() {
        assertThat(error("[\"Nothing fits.\", \"At all.\"]").fieldErrors())
                .isEqualTo(Map.of("non_field_errors", List.of("Nothing fits.", "At all.")));
    }

    @Test
    void error_bareText_isANonFieldError() {
        assertThat(error("\"No.\"").fieldErrors()).isEqualTo(Map.of("non_field_errors", List.of("No.")));
    }

    @Test
    void error_detailThatIsNoText_isFlattened() {
        assertThat(error("{\"detail\": {\"limit\": [\"Bad.\"]}}"))
                .isEqualTo(new VendorError(null, null, Map.of("detail.limit", List.of("Bad."))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "{\"detail\": null}", "[null]", "[{}]"})
    void error_thatTellsNothing_isNone(String json) {
        assertThat(error(json)).isEqualTo(VendorError.NONE);
    }

    @Test
    void hint_of403_saysThatItMayMeanBadCredentials() {
        assertThat(profile.hint(403)).contains("may also mean", "API key is wrong");
        assertThat(profile.hint(401)).contains("API key is wrong");
        assertThat(profile.hint(404)).isNull();
    }

    private VendorError error(String json) {
        Object tree = JsonCodec.of(profile.dialect()).readLoosely(json.getBytes(StandardCharsets.UTF_8));
        return profile.error(400, tree);
    }
}
