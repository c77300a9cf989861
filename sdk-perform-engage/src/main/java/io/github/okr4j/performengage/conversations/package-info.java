/** Conversations between people and their managers, the plans that schedule them and the templates behind both. */
@NullMarked
package io.github.okr4j.performengage.conversations;

import org.jspecify.annotations.NullMarked;
