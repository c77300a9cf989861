/** Your own GraphQL documents, and the references that all responses share. */
@NullMarked
package io.github.okr4j.perdoo.graphql.documents;

import org.jspecify.annotations.NullMarked;
