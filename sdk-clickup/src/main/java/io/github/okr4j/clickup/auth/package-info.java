/** OAuth: tokens of an app for a user. */
@NullMarked
package io.github.okr4j.clickup.auth;

import org.jspecify.annotations.NullMarked;
