/** What can go wrong, and what the caller may do next. */
@NullMarked
package io.github.okr4j.core.error;

import org.jspecify.annotations.NullMarked;
