package io.github.okr4j.okr;

/** Whose goals they are. */
public enum OkrVendor {
    /** ClickUp. */
    CLICKUP("clickup", "ClickUp"),
    /** Pipedrive. */
    PIPEDRIVE("pipedrive", "Pipedrive"),
    /** Perdoo's own GraphQL API. */
    PERDOO("perdoo", "Perdoo"),
    /** The REST contract documented by Simple OKR. */
    PERDOO_REST("perdoo-rest", "Perdoo REST"),
    /** Perform &amp; Engage 365. */
    PERFORM_ENGAGE("perform-engage", "Perform & Engage");

    private final String prefix;
    private final String label;

    OkrVendor(String prefix, String label) {
        this.prefix = prefix;
        this.label = label;
    }

    /**
     * The name for people.
     *
     * @return for example {@code ClickUp}
     */
    public String label() {
        return label;
    }

    /**
     * What ids of this vendor begin with, and what a source is called unless it is given a name.
     *
     * @return for example {@code clickup}
     */
    public String prefix() {
        return prefix;
    }

    /** An id that no item of another vendor or kind has. */
    String id(OkrKind kind, String vendorId) {
        return prefix + ":" + kind.word() + ":" + vendorId;
    }
}
