/** Lists that come in pages: lazy iteration, page rules and resume tokens. */
@NullMarked
package io.github.okr4j.core.page;

import org.jspecify.annotations.NullMarked;
