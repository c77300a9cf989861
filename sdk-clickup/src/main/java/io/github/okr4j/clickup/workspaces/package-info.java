/**
 * Who the token is, and the hierarchy that it may see: Workspaces, Spaces, Folders, Lists, members and user groups.
 */
@NullMarked
package io.github.okr4j.clickup.workspaces;

import org.jspecify.annotations.NullMarked;
