/** Tasks: read one, list those of a List or of a Workspace. */
@NullMarked
package io.github.okr4j.clickup.tasks;

import org.jspecify.annotations.NullMarked;
