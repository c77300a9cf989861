/** Benchmarks that JMH runs: a page read from memory in several ways, a body written, and one small call. */
@NullMarked
package io.github.okr4j.benchmarks.micro;

import org.jspecify.annotations.NullMarked;
