package io.github.okr4j.examples;

import io.github.okr4j.okr.OkrItem;
import io.github.okr4j.okr.OkrKind;
import io.github.okr4j.okr.OkrMeasure;
import io.github.okr4j.okr.OkrOwner;
import io.github.okr4j.okr.OkrPeriod;
import io.github.okr4j.okr.OkrProgress;
import io.github.okr4j.okr.OkrStatus;
import io.github.okr4j.okr.OkrStatus.State;
import io.github.okr4j.okr.OkrVendor;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Items for tests of the report: what is not said is unknown. */
final class ItemMaker {
    static final String SOURCE = "account";
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final String id;
    private final List<OkrOwner> owners = new ArrayList<>();
    private OkrVendor vendor = OkrVendor.PERDOO;
    private @Nullable String title;
    private @Nullable LocalDate due;
    private OkrProgress progress = OkrProgress.UNKNOWN;
    private OkrStatus status = OkrStatus.UNKNOWN;
    private OkrKind kind = OkrKind.OBJECTIVE;
    private @Nullable String parent;
    private @Nullable URI link;

    private ItemMaker(String id) {
        this.id = id;
    }

    static ItemMaker untitled(String id) {
        return new ItemMaker(id);
    }

    static ItemMaker item(String title) {
        ItemMaker maker = new ItemMaker(title);
        maker.title = title;
        return maker;
    }

    ItemMaker of(OkrVendor of) {
        vendor = of;
        return this;
    }

    /** Makes it a key result of another item of the same vendor. */
    ItemMaker under(String parentId) {
        kind = OkrKind.KEY_RESULT;
        return childOf(parentId);
    }

    ItemMaker childOf(String parentId) {
        parent = parentId;
        return this;
    }

    ItemMaker state(State state) {
        status = new OkrStatus(state, null);
        return this;
    }

    ItemMaker vendorText(String text) {
        status = new OkrStatus(State.UNKNOWN, text);
        return this;
    }

    ItemMaker dueIn(int days) {
        due = TODAY.plusDays(days);
        return this;
    }

    ItemMaker due(LocalDate day) {
        due = day;
        return this;
    }

    ItemMaker progress(String fraction) {
        progress = OkrProgress.reported(new BigDecimal(fraction));
        return this;
    }

    ItemMaker computed(String fraction) {
        progress = new OkrProgress(new BigDecimal(fraction), OkrProgress.Basis.COMPUTED);
        return this;
    }

    ItemMaker owner(String name) {
        owners.add(new OkrOwner(OkrOwner.Kind.PERSON, null, name));
        return this;
    }

    ItemMaker ownerId(String ownerId) {
        owners.add(new OkrOwner(OkrOwner.Kind.PERSON, ownerId, null));
        return this;
    }

    ItemMaker link(String address) {
        link = URI.create(address);
        return this;
    }

    OkrItem make() {
        return new OkrItem(
                vendor,
                kind,
                id(id),
                title,
                owners,
                new OkrPeriod(null, due),
                progress,
                OkrMeasure.UNKNOWN,
                status,
                parent == null ? null : id(parent),
                link,
                null,
                id);
    }

    private String id(String ofItem) {
        return vendor.prefix() + ":objective:" + ofItem;
    }

    static ReportFigures figures(ItemMaker... makers) {
        ReportFigures figures = new ReportFigures(TODAY);
        for (ItemMaker maker : makers) {
            figures.add(SOURCE, maker.make());
        }
        return figures;
    }
}
