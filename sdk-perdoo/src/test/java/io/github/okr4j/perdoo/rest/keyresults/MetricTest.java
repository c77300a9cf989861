package io.github.okr4j.perdoo.rest.keyresults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.okr4j.core.error.BadRequestException;
import io.github.okr4j.core.error.Outcome;
import io.github.okr4j.core.json.OpenEnum;
import io.github.okr4j.perdoo.rest.PerdooRestClient;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which targets go with which type, and the check that can be switched off. */
class MetricTest extends KeyResultsFixture {
    private static final BigDecimal TEN = new BigDecimal("10.00");
    private static final BigDecimal TWENTY = new BigDecimal("20.00");

    @Test
    void factories_ofAllTypes_setTheTargetsOfTheType() {
        assertThat(List.of(
                        Metric.milestone(),
                        Metric.baseline(),
                        Metric.range(TEN, TWENTY),
                        Metric.positive(TWENTY),
                        Metric.negative(TEN)))
                .containsExactly(
                        new Metric(OpenEnum.of(MetricType.MILESTONE), new BigDecimal("1.00"), null),
                        new Metric(OpenEnum.of(MetricType.BASELINE), null, null),
                        new Metric(OpenEnum.of(MetricType.RANGE), TEN, TWENTY),
                        new Metric(OpenEnum.of(MetricType.POSITIVE), TWENTY, null),
                        new Metric(OpenEnum.of(MetricType.NEGATIVE), TEN, null));
    }

    @Test
    void factories_ofAllTypes_passTheCheckAndReachTheVendor() {
        for (Metric metric : List.of(
                Metric.milestone(),
                Metric.baseline(),
                Metric.range(TEN, TEN),
                Metric.positive(TWENTY),
                Metric.negative(TEN))) {
            KeyResult created = keyResults
                    .create(
                            objective,
                            CreateKeyResult.builder().name("K").metric(metric).build())
                    .execute();

            assertThat(new Metric(created.type(), created.targetValueMin(), created.targetValueMax()))
                    .isEqualTo(metric);
        }
    }

    @Test
    void metric_ofAFetchedKeyResult_replacesTypeAndBothTargets() {
        String id = fake.addKeyResult(
                objective,
                Map.of("name", "K", "type", "range", "target_value_min", "10.00", "target_value_max", "20.00"));

        KeyResult changed = keyResults
                .modify(id, one -> one.toBuilder().metric(Metric.milestone()).build())
                .execute();

        assertThat(changed.type().is(MetricType.MILESTONE)).isTrue();
        assertThat(fake.keyResult(id))
                .containsEntry("target_value_min", "1.00")
                .containsEntry("target_value_max", null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "baseline | 1 | | targetValueMin must be null for the type baseline",
                "baseline | | 1 | targetValueMax must be null for the type baseline",
                "milestone | | | targetValueMin must be 1.00 for the type milestone",
                "milestone | 2.00 | | targetValueMin must be 1.00 for the type milestone",
                "milestone | 1 | 1 | targetValueMax must be null for the type milestone",
                "range | | 1 | targetValueMin must be set for the type range",
                "range | 1 | | targetValueMax must be set for the type range",
                "range | 2 | 1 | targetValueMin must not be more than targetValueMax",
                "positive | | | targetValueMin must be set for the type positive",
                "positive | 1 | 2 | targetValueMax must be null for the type positive",
                "negative | | 1 | targetValueMin must be set for the type negative",
                "negative | 1 | 2 | targetValueMax must be null for the type negative"
            })
    void targets_thatDoNotFitTheType_areRefusedByName(String type, BigDecimal min, BigDecimal max, String problem) {
        Metric metric = new Metric(OpenEnum.parse(MetricType.class, type), min, max);

        assertRefused(metric, new BigDecimal("0.5"), problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "1.001", "50"})
    void confidence_outsideZeroToOne_isRefusedByName(String confidence) {
        assertRefused(
                Metric.baseline(), new BigDecimal(confidence), "confidence must be from 0 to 1, not " + confidence);
    }

    @Test
    void confidence_outsideZeroToOne_isRefusedOfAnUnknownTypeToo() {
        Metric moonshot = new Metric(OpenEnum.parse(MetricType.class, "moonshot"), null, TEN);

        assertRefused(moonshot, new BigDecimal("2"), "confidence must be from 0 to 1, not 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.00", "1", "1.000"})
    void confidence_atTheEnds_isTaken(String confidence) {
        CreateKeyResult request = CreateKeyResult.builder()
                .name("K")
                .metric(Metric.baseline())
                .confidence(new BigDecimal(confidence))
                .build();

        assertThat(keyResults.create(objective, request).execute().confidence()).isEqualTo(confidence);
    }

    @Test
    void targets_ofAnUnknownType_areLeftToTheVendor() {
        CreateKeyResult request = CreateKeyResult.builder()
                .name("K")
                .metric(new Metric(OpenEnum.parse(MetricType.class, "moonshot"), null, TEN))
                .build();

        assertThat(keyResults.create(objective, request).execute().type().text())
                .isEqualTo("moonshot");
    }

    @Test
    void modify_thatMakesTargetsUnfit_replacesNothing() {
        String id = seed(1).get(0);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> keyResults
                        .modify(
                                id,
                                one -> one.toBuilder().type(MetricType.BASELINE).build())
                        .execute())
                .withMessageContaining("targetValueMin must be null for the type baseline");
        assertThat(fake.requests()).hasSize(1);
    }

    @Test
    void withoutClientSideValidation_anything_isLeftToTheVendor() {
        String id = seed(1).get(0);
        try (PerdooRestClient unchecked = PerdooRestClient.builder()
                .baseUrl(fake.baseUrl())
                .bearerToken(fake.bearerToken())
                .withoutClientSideValidation()
                .build()) {
            KeyResult odd = withId(id).toBuilder().targetValueMax(TEN).build();
            assertThat(unchecked.keyResults().replace(odd).execute().targetValueMax())
                    .isEqualTo(TEN);

            KeyResult tooSure =
                    odd.toBuilder().confidence(new BigDecimal("1.5")).build();
            BadRequestException e = catchThrowableOfType(
                    BadRequestException.class,
                    () -> unchecked.keyResults().replace(tooSure).execute());
            assertThat(e.vendorError().code()).isEqualTo("400");
            assertThat(e.vendorError().fieldErrors()).containsEntry("confidence", List.of("must be between 0 and 1"));
            assertThat(e.outcome()).isEqualTo(Outcome.REJECTED);
        }
    }

    /** By create and by replace, when the call is described. */
    private void assertRefused(Metric metric, BigDecimal confidence, String problem) {
        CreateKeyResult request = CreateKeyResult.builder()
                .name("K")
                .metric(metric)
                .confidence(confidence)
                .build();
        KeyResult complete =
                withId("kr-1").toBuilder().metric(metric).confidence(confidence).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> keyResults.create(objective, request))
                .withMessageStartingWith(problem)
                .withMessageContaining("withoutClientSideValidation()");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> keyResults.replace(complete))
                .withMessageStartingWith(problem);
        assertThat(fake.requests()).isEmpty();
    }
}
