package io.github.okr4j.perdoo.rest.keyresults;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The documented rules for confidence and targets, applied before a request is sent. */
final class ClientSideValidation {
    private static final String SWITCH =
            "; PerdooRestClient.builder().withoutClientSideValidation() turns this check off";

    private ClientSideValidation() {}

    /** Accepts types that are newer than this version of the SDK, whose rules are not known. */
    static void require(@Nullable BigDecimal confidence, Metric metric) {
        if (confidence != null && (confidence.signum() < 0 || confidence.compareTo(BigDecimal.ONE) > 0)) {
            throw refused("confidence must be from 0 to 1, not " + confidence);
        }
        MetricType type = metric.type().known();
        if (type == null) {
            return;
        }
        BigDecimal min = metric.targetValueMin();
        BigDecimal max = metric.targetValueMax();
        switch (type) {
            case BASELINE -> requireNone("targetValueMin", min, type);
            case MILESTONE -> requireOne(min);
            case RANGE, POSITIVE, NEGATIVE -> requireSome("targetValueMin", min, type);
        }
        if (type == MetricType.RANGE) {
            requireSome("targetValueMax", max, type);
            requireOrder(min, max);
        } else {
            requireNone("targetValueMax", max, type);
        }
    }

    private static void requireNone(String parameter, @Nullable BigDecimal target, MetricType type) {
        if (target != null) {
            throw refused(parameter + " must be null for the type " + type.wireName());
        }
    }

    private static void requireSome(String parameter, @Nullable BigDecimal target, MetricType type) {
        if (target == null) {
            throw refused(parameter + " must be set for the type " + type.wireName());
        }
    }

    private static void requireOne(@Nullable BigDecimal min) {
        if (min == null || min.compareTo(BigDecimal.ONE) != 0) {
            throw refused("targetValueMin must be 1.00 for the type " + MetricType.MILESTONE.wireName());
        }
    }

    private static void requireOrder(@Nullable BigDecimal min, @Nullable BigDecimal max) {
        if (min != null && max != null && min.compareTo(max) > 0) {
            throw refused("targetValueMin must not be more than targetValueMax");
        }
    }

    private static IllegalArgumentException refused(String problem) {
        return new IllegalArgumentException(problem + SWITCH);
    }
}
