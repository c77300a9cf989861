/** Objectives of Perdoo. */
@NullMarked
package io.github.okr4j.perdoo.graphql.objectives;

import org.jspecify.annotations.NullMarked;
