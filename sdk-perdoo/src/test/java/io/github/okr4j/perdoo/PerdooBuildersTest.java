package io.github.okr4j.perdoo;

import io.github.okr4j.core.contract.BuilderContract;
import io.github.okr4j.perdoo.rest.PerdooRestClient;
import io.github.okr4j.perdoo.rest.keyresults.CreateKeyResult;
import io.github.okr4j.perdoo.rest.keyresults.KeyResult;
import io.github.okr4j.perdoo.rest.keyresults.Metric;
import io.github.okr4j.perdoo.rest.keyresults.MetricType;
import io.github.okr4j.perdoo.rest.objectives.CreateObjective;
import io.github.okr4j.perdoo.rest.objectives.Objective;
import io.github.okr4j.perdoo.rest.updates.Timestamp;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

class PerdooBuildersTest extends BuilderContract {
    private static final Timestamp CREATED = Timestamp.parse("2026-01-05T08:00:00Z");
    private static final Timestamp MODIFIED = Timestamp.parse("2026-01-06T09:30:00+01:00");

    @Override
    protected Class<?> moduleClass() {
        return PerdooRestClient.class;
    }

    @Override
    protected List<Record> examples() {
        return List.of(
                CreateObjective.builder().name("Grow").cycleId("cy-1").build(),
                CreateObjective.builder()
                        .name("Ship")
                        .cycleId("cy-2")
                        .description("d")
                        .teamId("te-1")
                        .assigneeId("us-1")
                        .parentObjectiveId("ob-1")
                        .isCompany(true)
                        .isPersonal(true)
                        .build(),
                Objective.builder("ob-1").build(),
                objective(),
                CreateKeyResult.builder()
                        .name("Revenue")
                        .metric(Metric.baseline())
                        .build(),
                CreateKeyResult.builder()
                        .name("Users")
                        .metric(Metric.range(BigDecimal.ONE, BigDecimal.TEN))
                        .confidence(BigDecimal.ONE)
                        .currentValue(BigDecimal.TEN)
                        .build(),
                KeyResult.builder("kr-1").build(),
                keyResult());
    }

    private static Objective objective() {
        return Objective.builder("ob-2")
                .name("Grow")
                .createdAt(CREATED)
                .modifiedAt(MODIFIED)
                .cycleId("cy-1")
                .teamId("te-1")
                .assigneeId("us-1")
                .description("d")
                .parentObjectiveId("ob-1")
                .isCompany(true)
                .isPersonal(false)
                .additional(Map.of("new", true))
                .build();
    }

    private static KeyResult keyResult() {
        return KeyResult.builder("kr-2")
                .name("Users")
                .createdAt(CREATED)
                .modifiedAt(MODIFIED)
                .objectiveId("ob-1")
                .type(MetricType.RANGE)
                .confidence(new BigDecimal("0.50"))
                .currentValue(BigDecimal.TEN)
                .targetValueMin(BigDecimal.ONE)
                .targetValueMax(BigDecimal.TEN)
                .additional(Map.of("new", true))
                .build();
    }
}
