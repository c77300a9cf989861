package io.github.okr4j.okr;

import io.github.okr4j.clickup.ClickUpClient;
import io.github.okr4j.clickup.goals.Goal;
import io.github.okr4j.clickup.goals.KeyResult;
import io.github.okr4j.clickup.goals.KeyResultType;
import io.github.okr4j.clickup.goals.UpdateKeyResult;
import io.github.okr4j.core.ApiCall;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Check-ins on key results of ClickUp, which edits add to their history. */
record ClickUpCheckIns(ClickUpClient client) implements CheckInTarget {
    private static final String OPERATION = "clickup.keyresults.update";

    @Override
    public OkrVendor vendor() {
        return OkrVendor.CLICKUP;
    }

    @Override
    public List<String> keyResults(OkrItem goal) {
        return goal.source() instanceof Goal source
                ? source.keyResults().stream().map(KeyResult::id).toList()
                : List.of();
    }

    @Override
    public ApiCall<OkrItem> write(CheckIn checkIn) {
        OkrItem item = checkIn.item();
        if (item != null && item.source() instanceof KeyResult keyResult) {
            requireFit(checkIn, keyResult, item.measure());
        }
        return checkIn.expected() == null ? update(checkIn, item) : compareAndUpdate(checkIn);
    }

    private ApiCall<OkrItem> compareAndUpdate(CheckIn checkIn) {
        return client.goals().get(goalId(checkIn)).then(goal -> {
            OkrItem now = goal.keyResults().stream()
                    .filter(one -> one.id().equals(checkIn.id().vendorId()))
                    .map(one -> ClickUpOkr.item(one, goal))
                    .findFirst()
                    .orElse(null);
            checkIn.requireExpected(
                    OPERATION, now == null ? null : now.measure().current());
            if (now != null && now.source() instanceof KeyResult keyResult) {
                requireFit(checkIn, keyResult, now.measure());
            }
            return update(checkIn, now);
        });
    }

    private ApiCall<OkrItem> update(CheckIn checkIn, @Nullable OkrItem before) {
        UpdateKeyResult.Builder changes = UpdateKeyResult.builder().stepsCurrent(checkIn.value());
        if (checkIn.note() != null) {
            changes.note(checkIn.note());
        }
        return client.keyResults()
                .update(checkIn.id().vendorId(), changes.build())
                .map(changed -> ClickUpOkr.moved(changed, before, checkIn.value()));
    }

    private static String goalId(CheckIn checkIn) {
        OkrItem item = checkIn.item();
        String parentId = item == null ? null : item.parentId();
        if (parentId == null) {
            throw new IllegalArgumentException("expecting(…) needs the item with its parentId, not only its id: ClickUp"
                    + " reads a key result as a part of its goal only");
        }
        return ItemId.parse("item.parentId", parentId).vendorId();
    }

    private static void requireFit(CheckIn checkIn, KeyResult keyResult, OkrMeasure measure) {
        if (keyResult.type() == null) {
            return;
        }
        if (keyResult.type().is(KeyResultType.AUTOMATIC)) {
            throw new IllegalArgumentException(
                    checkIn.id() + " cannot be written: it is automatic, so ClickUp counts the"
                            + " tasks and Lists linked to it. Complete these, or change its type in ClickUp");
        }
        if (keyResult.type().is(KeyResultType.BOOLEAN)) {
            checkIn.requireReachedOrNot(measure);
        }
    }
}
