/** The ClickUp client: where to begin. */
@NullMarked
package io.github.okr4j.clickup;

import org.jspecify.annotations.NullMarked;
