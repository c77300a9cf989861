/** How whole objects are changed without losing anything; not exported. */
@NullMarked
package io.github.okr4j.perdoo.rest.updates;

import org.jspecify.annotations.NullMarked;
