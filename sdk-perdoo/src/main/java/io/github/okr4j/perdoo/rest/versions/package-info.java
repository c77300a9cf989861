/** Which version of a record one has: the vendor's exact times, and the failure when somebody else changed it meanwhile. */
@NullMarked
package io.github.okr4j.perdoo.rest.versions;

import org.jspecify.annotations.NullMarked;
