/** Whether Perdoo's schema still is what this SDK was written for. */
@NullMarked
package io.github.okr4j.perdoo.graphql.schema;

import org.jspecify.annotations.NullMarked;
