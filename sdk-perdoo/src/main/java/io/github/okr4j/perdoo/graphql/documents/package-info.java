/** Any GraphQL document of the user's own, and what the rooms' answers share. */
@NullMarked
package io.github.okr4j.perdoo.graphql.documents;

import org.jspecify.annotations.NullMarked;
