/** Compares Perdoo's schema with what this SDK expects. */
@NullMarked
package io.github.okr4j.perdoo.graphql.schema;

import org.jspecify.annotations.NullMarked;
