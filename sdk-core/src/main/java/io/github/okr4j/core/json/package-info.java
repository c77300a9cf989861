/** Wire values: open enums, partial-update fields and the JSON codec. */
@NullMarked
package io.github.okr4j.core.json;

import org.jspecify.annotations.NullMarked;
