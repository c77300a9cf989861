/** Calls, responses and the values every vendor module shares. */
@NullMarked
package io.github.okr4j.core;

import org.jspecify.annotations.NullMarked;
