/** What the lists of version 2 have in common; not exported. */
@NullMarked
package io.github.okr4j.pipedrive.lists;

import org.jspecify.annotations.NullMarked;
