/** Loopback servers: one on bytes rendered beforehand, so that what is measured is the client, and fakes of the vendors. */
@NullMarked
package io.github.okr4j.benchmarks.server;

import org.jspecify.annotations.NullMarked;
