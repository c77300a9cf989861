package io.github.okr4j.okr;

/**
 * A source that could not be read to its end. The others go on.
 *
 * @param source the source's name
 * @param reason why; a {@link io.github.okr4j.core.error.SdkException} unless the source itself is at fault
 */
public record SourceFailure(String source, RuntimeException reason) {}
