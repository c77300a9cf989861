/** Runs every safe operation of a vendor once and says what came back: the first day with a real account. */
@NullMarked
package io.github.okr4j.examples.live;

import org.jspecify.annotations.NullMarked;
