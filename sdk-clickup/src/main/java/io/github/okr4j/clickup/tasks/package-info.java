/** Tasks: read one, walk those of a List or of a whole Workspace. */
@NullMarked
package io.github.okr4j.clickup.tasks;

import org.jspecify.annotations.NullMarked;
