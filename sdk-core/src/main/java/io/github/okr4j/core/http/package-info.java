/** Operations, requests and the one pipeline every call runs through. */
@NullMarked
package io.github.okr4j.core.http;

import org.jspecify.annotations.NullMarked;
