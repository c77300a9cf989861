/** Goals of a Workspace and their key results: list, get, create, update and delete them. */
@NullMarked
package io.github.okr4j.clickup.goals;

import org.jspecify.annotations.NullMarked;
