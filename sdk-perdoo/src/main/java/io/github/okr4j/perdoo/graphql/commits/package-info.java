/** Progress updates of Perdoo, which its API calls commits. */
@NullMarked
package io.github.okr4j.perdoo.graphql.commits;

import org.jspecify.annotations.NullMarked;
