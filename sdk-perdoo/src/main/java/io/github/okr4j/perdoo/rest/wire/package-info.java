/** Pages and whole objects as they are on the wire; not exported. */
@NullMarked
package io.github.okr4j.perdoo.rest.wire;

import org.jspecify.annotations.NullMarked;
