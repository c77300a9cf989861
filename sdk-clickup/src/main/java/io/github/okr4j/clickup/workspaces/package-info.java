/**
 * The user of the token, and the hierarchy it can access: Workspaces, Spaces, Folders, Lists, members and user groups.
 */
@NullMarked
package io.github.okr4j.clickup.workspaces;

import org.jspecify.annotations.NullMarked;
