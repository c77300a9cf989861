package io.github.okr4j.performengage.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.okr4j.core.json.JsonCodec;
import io.github.okr4j.core.json.JsonDialect;
import io.github.okr4j.core.json.JsonDialect.DecimalForm;
import io.github.okr4j.core.json.JsonDialect.TimeForm;
import io.github.okr4j.core.json.JsonDocument;
import io.github.okr4j.core.json.JsonException;
import io.github.okr4j.core.json.JsonType;
import io.github.okr4j.core.json.OpenEnum;
import io.github.okr4j.performengage.goals.GoalUnit.Kind;
import io.github.okr4j.performengage.lists.ListPage;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoalJsonTest {
    private static final JsonCodec CODEC = JsonCodec.of(new JsonDialect(TimeForm.RFC_3339, DecimalForm.STRING));

    @Test
    void read_seedDetail_fillsEveryComponent() throws Exception {
        Goal goal = CODEC.read(seed("goal.json"), Goal.class);

        assertThat(goal.apiId()).isEqualTo("580:fef0d7fb-c87a-4607-936f-7a87f9bad6d6");
        assertThat(goal.title()).isEqualTo("Increase sales by 20%");
        assertThat(goal.description()).isEmpty();
        assertThat(goal.department()).isNull();
        assertThat(goal.teamManagerName()).isNull();
        assertThat(goal.personName()).isEqualTo("Joanne Stefani");
        assertThat(goal.personGroupName()).isNull();
        assertThat(goal.responsiblePersonName()).isNull();
        assertThat(goal.unit().kind()).isEqualTo(Kind.PERCENT);
        assertThat(goal.baselineValue()).isEqualTo(new BigDecimal("0.0000"));
        assertThat(goal.targetValue()).isEqualTo(new BigDecimal("100.0000"));
        assertThat(goal.currentValue()).isEqualTo(new BigDecimal("20.0000"));
        assertThat(goal.startDate()).isEqualTo(LocalDate.of(2025, 1, 1));
        assertThat(goal.targetDate()).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(goal.isComplete()).isFalse();
        assertThat(goal.ragStatus()).isEqualTo(OpenEnum.of(RagStatus.RED));
        assertThat(goal.autoCalculated()).isFalse();
        assertThat(goal.isOkr()).isFalse();
        assertThat(goal.goalWeight()).isEqualTo(1);
        assertThat(goal.goalVisibility().is(GoalVisibility.LINE_OF_SIGHT)).isTrue();
        assertThat(goal.ragTargetBased()).isFalse();
        assertThat(goal.additional()).isEmpty();
    }

    @Test
    void read_seedList_holdsTheSeedGoalAndEnds() throws Exception {
        ListPage<Goal> page = page(new String(seed("goal-list.json"), StandardCharsets.UTF_8));

        assertThat(page.count()).isEqualTo(1);
        assertThat(page.next()).isNull();
        assertThat(page.results()).containsExactly(CODEC.read(seed("goal.json"), Goal.class));
    }

    @Test
    void write_seedDetail_isTheSameTree() throws Exception {
        byte[] seed = seed("goal.json");

        byte[] written = CODEC.write(CODEC.read(seed, Goal.class));

        assertThat(CODEC.readLoosely(written)).isEqualTo(CODEC.readLoosely(seed));
    }

    @Test
    void read_titleName_isTheTitle() throws Exception {
        assertThat(goal("\"title_name\": \"Answer within a day\"").title()).isEqualTo("Answer within a day");
    }

    @ParameterizedTest
    @CsvSource({"12.5, 12.5", "100, 100", "0.0000, 0.0000", "-3.25, -3.25"})
    void read_decimalAsNumber_isExact(String number, BigDecimal value) throws Exception {
        Goal goal = goal(
                "\"baseline_value\": " + number + ", \"target_value\": " + number + ", \"current_value\": " + number);

        assertThat(goal.baselineValue()).isEqualTo(value);
        assertThat(goal.targetValue()).isEqualTo(value);
        assertThat(goal.currentValue()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"\""})
    void read_noDecimalOrDate_isNull(String nothing) throws Exception {
        Goal goal = goal("\"current_value\": " + nothing + ", \"target_date\": " + nothing);

        assertThat(goal.currentValue()).isNull();
        assertThat(goal.targetDate()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"RED, RED", "red, RED", "Amber, AMBER", "amber, AMBER", "GREEN, GREEN", "green, GREEN"})
    void read_ragStatus_inAnyCase_isKnownAndKeepsItsText(String text, RagStatus status) throws Exception {
        Goal goal = goal("\"rag_status\": \"" + text + "\"");

        assertThat(goal.ragStatus().is(status)).isTrue();
        assertThat(goal.ragStatus().text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"public, PUBLIC", "lineofsight, LINE_OF_SIGHT", "LineOfSight, LINE_OF_SIGHT"})
    void read_visibility_inAnyCase_isKnown(String text, GoalVisibility visibility) throws Exception {
        assertThat(goal("\"goal_visibility\": \"" + text + "\"")
                        .goalVisibility()
                        .known())
                .isEqualTo(visibility);
    }

    @Test
    void read_valuesNobodyKnows_keepTheirTexts() throws Exception {
        Goal goal = goal("\"rag_status\": \"BLUE\", \"goal_visibility\": \"secret\", \"unit\": \"hours\"");

        assertThat(goal.ragStatus().known()).isNull();
        assertThat(goal.ragStatus().text()).isEqualTo("BLUE");
        assertThat(goal.goalVisibility().text()).isEqualTo("secret");
        assertThat(goal.unit().kind()).isEqualTo(Kind.UNKNOWN);
        assertThat(goal.unit().text()).isEqualTo("hours");
    }

    @Test
    void read_unknownMembers_areKept() throws Exception {
        assertThat(goal("\"parent\": {\"api_id\": \"580:p\"}").additional())
                .isEqualTo(Map.of("parent", Map.of("api_id", "580:p")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"api_id\": null}", "{\"api_id\": {}}"})
    void read_withoutId_namesThePath(String json) {
        JsonException e = catchThrowableOfType(JsonException.class, () -> page("{\"results\": [" + json + "]}"));

        assertThat(e.path()).isEqualTo("$.results[0].api_id");
    }

    @Test
    void read_bareArray_isTheWholeList() throws Exception {
        ListPage<Goal> page = page("[{\"api_id\": \"580:a\"}, {\"api_id\": \"580:b\"}]");

        assertThat(page.results()).extracting(Goal::apiId).containsExactly("580:a", "580:b");
        assertThat(page.count()).isEqualTo(2);
        assertThat(page.next()).isNull();
    }

    @Test
    void read_emptyBareArray_isAnEmptyList() throws Exception {
        assertThat(page("[]").results()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[{\"api_id\": \"580:a\"}, {}]|$[1].api_id",
                "[{\"api_id\": \"580:a\"}, null]|$[1]",
                "[7]|$[0]",
                "{\"results\": [null]}|$.results[0]",
                "{\"results\": {}}|$.results",
                "\"goals\"|$",
                "7|$"
            })
    void read_badPage_namesThePath(String json, String path) {
        JsonException e = catchThrowableOfType(JsonException.class, () -> page(json));

        assertThat(e.path()).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"results\": null}", "{\"detail\": \"Nothing here.\"}"})
    void read_envelopeWithoutItsList_isNoEmptyPage(String json) {
        JsonException e = catchThrowableOfType(JsonException.class, () -> page(json));

        assertThat(e.path()).isEqualTo("$.results");
    }

    private static Goal goal(String members) throws JsonException {
        String json = "{\"api_id\": \"580:a\", " + members + "}";
        return CODEC.read(json.getBytes(StandardCharsets.UTF_8), Goal.class);
    }

    private static ListPage<Goal> page(String json) throws JsonException {
        return CODEC.read(
                new JsonDocument(ByteBuffer.wrap(json.getBytes(StandardCharsets.UTF_8))),
                JsonType.of(ListPage.class, Goal.class));
    }

    private static byte[] seed(String name) throws IOException {
        try (InputStream in = GoalJsonTest.class.getResourceAsStream("/seed/" + name)) {
            return in.readAllBytes();
        }
    }
}
