/** Timeframes of Perdoo. */
@NullMarked
package io.github.okr4j.perdoo.graphql.timeframes;

import org.jspecify.annotations.NullMarked;
