/** Key results and initiatives of Perdoo, which share one type. */
@NullMarked
package io.github.okr4j.perdoo.graphql.results;

import org.jspecify.annotations.NullMarked;
