/** How a client proves who it is. */
@NullMarked
package io.github.okr4j.core.auth;

import org.jspecify.annotations.NullMarked;
