package io.github.okr4j.core.json;

/** A constant with a text of the vendor. */
public interface WireName {
    /** The exact text that is sent. */
    String wireName();
}
