package io.github.okr4j.clickup.wire;

import io.github.okr4j.core.http.VendorProfile;

/** Gives the clients their profile. */
public final class ClickUpWire {
    private ClickUpWire() {}

    /** Creates the profile of ClickUp. */
    public static VendorProfile profile() {
        return new ClickUpProfile();
    }
}
