/** Pages and parameters that the lists of version 2 share. Not exported. */
@NullMarked
package io.github.okr4j.pipedrive.paging;

import org.jspecify.annotations.NullMarked;
