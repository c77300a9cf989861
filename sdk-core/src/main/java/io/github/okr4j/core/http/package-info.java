/** Operations, requests and the execution of calls. */
@NullMarked
package io.github.okr4j.core.http;

import org.jspecify.annotations.NullMarked;
