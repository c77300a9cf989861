/** Exceptions of failed calls. */
@NullMarked
package io.github.okr4j.core.error;

import org.jspecify.annotations.NullMarked;
