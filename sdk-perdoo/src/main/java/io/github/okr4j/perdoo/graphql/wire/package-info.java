/** How documents, variables and pages travel; not exported. */
@NullMarked
package io.github.okr4j.perdoo.graphql.wire;

import org.jspecify.annotations.NullMarked;
