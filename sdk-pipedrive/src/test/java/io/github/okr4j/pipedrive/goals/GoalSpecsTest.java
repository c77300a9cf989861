package io.github.okr4j.pipedrive.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.github.okr4j.core.json.OpenEnum;
import io.github.okr4j.pipedrive.RoomsFixture;
import io.github.okr4j.pipedrive.currencies.Currency;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoalSpecsTest extends RoomsFixture {
    static Stream<Arguments> factories() {
        return Stream.of(
                Arguments.of(TypeSpec.dealsStarted(), "\"deals_started\",\"params\":{\"pipeline_id\":null}"),
                Arguments.of(TypeSpec.dealsWon(), "\"deals_won\",\"params\":{\"pipeline_id\":null}"),
                Arguments.of(
                        TypeSpec.dealsProgressed(5, 31),
                        "\"deals_progressed\",\"params\":{\"pipeline_id\":[5],\"stage_id\":31}"),
                Arguments.of(TypeSpec.activitiesAdded(), "\"activities_added\",\"params\":{\"activity_type_id\":null}"),
                Arguments.of(
                        TypeSpec.activitiesCompleted().activityTypes(List.of(9L)),
                        "\"activities_completed\",\"params\":{\"activity_type_id\":[9]}"),
                Arguments.of(
                        TypeSpec.revenueForecast().pipelines(List.of(5L)),
                        "\"revenue_forecast\",\"params\":{\"pipeline_id\":[5]}"));
    }

    @ParameterizedTest
    @MethodSource("factories")
    void factory_ofEachType_sendsWhatBelongsToIt(TypeSpec type, String wire) {
        UpdateGoal update = UpdateGoal.builder().type(type).build();
        assertThat(client.goals().update("a", update).preview().body()).isEqualTo("{\"type\":{\"name\":" + wire + "}}");
        assertThat(client.goals()
                        .create(SampleGoal.builder().type(type).build())
                        .execute()
                        .type()
                        .name())
                .isEqualTo(type.name());
    }

    @ParameterizedTest
    @EnumSource(value = GoalType.class, mode = Mode.EXCLUDE, names = "DEALS_PROGRESSED")
    void stage_ofAnyOtherType_isRefusedByName(GoalType type) {
        TypeSpec spec = TypeSpec.of(type);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> spec.stage(31))
                .withMessage("type.params.stage_id is for deals_progressed only, not for " + type.wireName());
    }

    @ParameterizedTest
    @EnumSource(
            value = GoalType.class,
            mode = Mode.EXCLUDE,
            names = {"ACTIVITIES_ADDED", "ACTIVITIES_COMPLETED"})
    void activityTypes_ofGoalsAboutDeals_areRefusedByName(GoalType type) {
        TypeSpec spec = TypeSpec.of(type);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> spec.activityTypes(List.of(9L)))
                .withMessageStartingWith("type.params.activity_type_id is for goals about activities only");
    }

    @Test
    void parameters_ofATypeOfTomorrow_areTheCallersToKnow() {
        TypeSpec tomorrow = TypeSpec.of(OpenEnum.parse(GoalType.class, "deals_doubled"));
        assertThatNoException().isThrownBy(() -> tomorrow.stage(31).activityTypes(List.of(9L)));
    }

    @Test
    void typeName_inTheVendorsDisplayText_isSentInItsWireForm() {
        OpenEnum<GoalType> shown = OpenEnum.parse(GoalType.class, "Deals started");
        assertThat(TypeSpec.of(shown).name().text()).isEqualTo("deals_started");
        GoalQuery query = GoalQuery.NONE.type(shown);
        assertThat(client.goals().find(query).preview().url()).endsWith("type.name=deals_started");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "-0.5", "0.00"})
    void target_notMoreThanZero_isRefusedByName(String target) {
        for (TrackingMetric metric : TrackingMetric.values()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> SampleGoal.builder().expectedOutcome(new BigDecimal(target), metric))
                    .withMessage("expected_outcome.target must be more than 0, not " + target);
        }
        assertThatIllegalArgumentException().isThrownBy(() -> OutcomeSpec.quantity(0));
    }

    @Test
    void target_fraction_isForSumsOnly() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UpdateGoal.builder().expectedOutcome(new BigDecimal("12.5"), TrackingMetric.QUANTITY))
                .withMessage("expected_outcome.target must be a whole number for a quantity, not 12.5");
        assertThat(OutcomeSpec.sum(new BigDecimal("12.5"), 2).target()).isEqualTo("12.5");
        assertThat(new OutcomeSpec(new BigDecimal("12.0"), OpenEnum.of(TrackingMetric.QUANTITY), null).target())
                .isEqualTo("12.0");
    }

    @Test
    void currency_ofAQuantity_isRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SampleGoal.builder().expectedOutcome(BigDecimal.TEN, TrackingMetric.QUANTITY, 2))
                .withMessageStartingWith("expected_outcome.currency_id is for a sum only");
    }

    @Test
    void currency_byItsCode_isResolvedFromTheCompanysList() {
        fake.addCurrency("AFN", "Afghan Afghani");
        long eur = fake.addCurrency("EUR", "Euro");
        List<Currency> currencies = client.currencies().list().execute();
        assertThat(OutcomeSpec.sum(BigDecimal.TEN, "eur", currencies).currencyId())
                .isEqualTo(eur);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OutcomeSpec.sum(BigDecimal.TEN, "XAU", currencies))
                .withMessage("expected_outcome.currency_id: the company has no currency XAU; it has AFN, EUR");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OutcomeSpec.sum(BigDecimal.TEN, "XAU", List.of()))
                .withMessageEndingWith("it has none");
    }
}
