package io.github.okr4j.core.page;

import io.github.okr4j.core.error.SdkException;

/**
 * An entry of a list that could not be read, although the rest of the list could.
 *
 * @param id identifies the entry within the list
 * @param reason why it could not be read
 */
public record EntryFailure(String id, SdkException reason) {}
