/** The measurements and the table they fill. */
@NullMarked
package io.github.okr4j.benchmarks.runs;

import org.jspecify.annotations.NullMarked;
