/** How the vendor's lists are asked for and walked; for the rooms of this module only. */
@NullMarked
package io.github.okr4j.performengage.lists;

import org.jspecify.annotations.NullMarked;
