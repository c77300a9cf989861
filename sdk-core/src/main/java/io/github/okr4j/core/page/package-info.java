/** Paged lists: lazy iteration, pagination rules and resume tokens. */
@NullMarked
package io.github.okr4j.core.page;

import org.jspecify.annotations.NullMarked;
