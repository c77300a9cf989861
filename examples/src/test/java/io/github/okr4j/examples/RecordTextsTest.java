package io.github.okr4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.okr4j.clickup.webhooks.Webhook;
import io.github.okr4j.testkit.Samples;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Records of ten fields or more print only what they contain. */
class RecordTextsTest {
    private static final int MANY_FIELDS = 10;

    static Stream<Class<?>> largeRecords() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(
                                "io.github.okr4j.clickup",
                                "io.github.okr4j.pipedrive",
                                "io.github.okr4j.perdoo",
                                "io.github.okr4j.performengage")
                        .stream()
                        .filter(type -> type.isRecord() && type.getModifiers().contains(JavaModifier.PUBLIC))
                        .map(JavaClass::reflect)
                        .filter(type -> fields(type) >= MANY_FIELDS);
    }

    private static long fields(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> field.isAnnotationPresent(JsonProperty.class))
                .count();
    }

    @Test
    void largeRecords_ofAllVendors_areFound() {
        assertThat(largeRecords())
                .contains(
                        io.github.okr4j.clickup.goals.Goal.class,
                        io.github.okr4j.pipedrive.goals.Goal.class,
                        io.github.okr4j.perdoo.graphql.goals.Goal.class,
                        io.github.okr4j.performengage.goals.Goal.class);
    }

    @ParameterizedTest
    @MethodSource("largeRecords")
    void toString_ofLargeRecord_omitsWhatIsEmpty(Class<?> type) {
        // A webhook is read by a creator of its own, which is not asked what it requires.
        Object sparse = type == Webhook.class
                ? Samples.of(Webhook.class).with("id", "w-1").build()
                : Samples.of(type).build();

        assertThat(sparse.toString())
                .startsWith(type.getSimpleName() + "[")
                .endsWith("]")
                .doesNotContain("=null", "=[]", "={}");
    }

    @Test
    void toString_ofGoal_namesComponentsAndValues() {
        var goal = Samples.of(io.github.okr4j.clickup.goals.Goal.class)
                .with("id", "g-1")
                .with("name", "Grow")
                .with("editorToken", "hidden")
                .build();

        assertThat(goal).hasToString("Goal[id=g-1, name=Grow, editorToken=" + goal.editorToken() + "]");
        assertThat(goal.toString()).doesNotContain("hidden");
    }
}
