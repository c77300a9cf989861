/** The shapes of ClickUp's ids, as far as they are known. Not exported. */
@NullMarked
package io.github.okr4j.clickup.ids;

import org.jspecify.annotations.NullMarked;
