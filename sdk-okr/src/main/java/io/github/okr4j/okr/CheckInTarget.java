package io.github.okr4j.okr;

import io.github.okr4j.core.ApiCall;
import java.util.List;

/** Where the check-ins of an account are written. */
interface CheckInTarget {
    OkrVendor vendor();

    /** The vendor's ids of the key results that a goal's own record names; empty if it names none. */
    List<String> keyResults(OkrItem goal);

    /** The call that writes a check-in, which fits this vendor and is of a kind that it can write. */
    ApiCall<OkrItem> write(CheckIn checkIn);
}
