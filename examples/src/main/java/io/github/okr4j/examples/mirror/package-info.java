/** Copies values of one vendor, or of another program, into key results of another vendor. */
@NullMarked
package io.github.okr4j.examples.mirror;

import org.jspecify.annotations.NullMarked;
