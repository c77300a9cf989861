/** Users and teams of the company: who an assignee is. */
@NullMarked
package io.github.okr4j.pipedrive.users;

import org.jspecify.annotations.NullMarked;
