/** The client of Perdoo's GraphQL API: where it lives, how it reports errors. */
@NullMarked
package io.github.okr4j.perdoo.graphql;

import org.jspecify.annotations.NullMarked;
