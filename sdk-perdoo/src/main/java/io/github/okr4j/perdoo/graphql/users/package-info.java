/** Users of Perdoo. */
@NullMarked
package io.github.okr4j.perdoo.graphql.users;

import org.jspecify.annotations.NullMarked;
