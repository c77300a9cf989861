package io.github.okr4j.okr;

import io.github.okr4j.core.Checks;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The id of an item in its parts; see {@link OkrVendor#id}. */
record ItemId(OkrVendor vendor, OkrKind kind, String vendorId) {
    private static final int PARTS = 3;

    static ItemId parse(String parameter, @Nullable String text) {
        String[] parts = Checks.notBlank(parameter, text).split(":", PARTS);
        if (parts.length == PARTS && !parts[2].isBlank()) {
            OkrVendor vendor = Arrays.stream(OkrVendor.values())
                    .filter(one -> one.prefix().equals(parts[0]))
                    .findFirst()
                    .orElse(null);
            OkrKind kind = Arrays.stream(OkrKind.values())
                    .filter(one -> one.word().equals(parts[1]))
                    .findFirst()
                    .orElse(null);
            if (vendor != null && kind != null) {
                return new ItemId(vendor, kind, parts[2]);
            }
        }
        throw new IllegalArgumentException(
                parameter + " must be an id as OkrItem.id() returns it, for example clickup:key-result:abc");
    }

    /** Refuses a vendor that cannot be written, and another account. */
    void requireWritable(OkrVendor account) {
        switch (vendor) {
            case PIPEDRIVE ->
                throw new IllegalArgumentException(
                        this
                                + " cannot be written: Pipedrive computes the progress of a goal. Change its deals or activities");
            case PERFORM_ENGAGE ->
                throw new IllegalArgumentException(this
                        + " cannot be written: the API of Perform & Engage is read only. Check in on its web page");
            case CLICKUP, PERDOO, PERDOO_REST -> requireOf(account);
        }
    }

    /** Whether it has a current value of its own; only Perdoo's GraphQL API has KPIs. */
    boolean isMeasure() {
        return kind == OkrKind.KEY_RESULT || (kind == OkrKind.KPI && vendor == OkrVendor.PERDOO);
    }

    private void requireOf(OkrVendor account) {
        if (vendor != account) {
            throw new IllegalArgumentException(this + " belongs to " + vendor.label() + ", and these check-ins are for "
                    + account.label() + "; use those of its own account");
        }
    }

    @Override
    public String toString() {
        return vendor.id(kind, vendorId);
    }
}
