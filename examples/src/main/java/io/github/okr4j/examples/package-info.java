/** Programs that show the SDK at work, on the testkit's fakes or on real accounts. */
@NullMarked
package io.github.okr4j.examples;

import org.jspecify.annotations.NullMarked;
