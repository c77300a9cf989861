/** Authentication of requests. */
@NullMarked
package io.github.okr4j.core.auth;

import org.jspecify.annotations.NullMarked;
