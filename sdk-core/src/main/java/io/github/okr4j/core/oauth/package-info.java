/** OAuth 2: the client of a token endpoint, its tokens, the stores that keep them, and credentials that refresh them. */
@NullMarked
package io.github.okr4j.core.oauth;

import org.jspecify.annotations.NullMarked;
