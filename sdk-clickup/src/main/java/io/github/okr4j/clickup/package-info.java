/** The ClickUp client. */
@NullMarked
package io.github.okr4j.clickup;

import org.jspecify.annotations.NullMarked;
