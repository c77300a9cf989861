/** Goals: find, create, update and delete them, and ask how far they are. */
@NullMarked
package io.github.okr4j.pipedrive.goals;

import org.jspecify.annotations.NullMarked;
