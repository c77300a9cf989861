/** How an app gets a token for a user. */
@NullMarked
package io.github.okr4j.clickup.auth;

import org.jspecify.annotations.NullMarked;
