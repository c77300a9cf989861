/** How the vendor's lists are paged. Not exported. */
@NullMarked
package io.github.okr4j.performengage.lists;

import org.jspecify.annotations.NullMarked;
