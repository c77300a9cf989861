package io.github.okr4j.core.json;

/** A constant that knows how the vendor writes it. */
public interface WireName {
    /**
     * The vendor's text for this constant.
     *
     * @return the exact text that is sent
     */
    String wireName();
}
