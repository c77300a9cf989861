/** Groups of Perdoo, which its web application calls teams. */
@NullMarked
package io.github.okr4j.perdoo.graphql.groups;

import org.jspecify.annotations.NullMarked;
