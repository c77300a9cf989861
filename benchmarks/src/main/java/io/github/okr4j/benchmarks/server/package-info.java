/** A loopback server on bytes rendered beforehand, so that what is measured is the client. */
@NullMarked
package io.github.okr4j.benchmarks.server;

import org.jspecify.annotations.NullMarked;
