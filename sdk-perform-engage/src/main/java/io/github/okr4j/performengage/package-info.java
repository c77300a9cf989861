/** The client of Perform &amp; Engage 365: where it lives, how it proves who calls, how it reports errors. */
@NullMarked
package io.github.okr4j.performengage;

import org.jspecify.annotations.NullMarked;
