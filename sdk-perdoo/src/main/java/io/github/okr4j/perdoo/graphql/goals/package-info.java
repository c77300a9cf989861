/** Strategic pillars of Perdoo, and its unified view of all goals. */
@NullMarked
package io.github.okr4j.perdoo.graphql.goals;

import org.jspecify.annotations.NullMarked;
