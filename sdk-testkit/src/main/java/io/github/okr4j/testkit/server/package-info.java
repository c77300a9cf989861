/** The HTTP server that all fakes share. Not exported. */
@NullMarked
package io.github.okr4j.testkit.server;

import org.jspecify.annotations.NullMarked;
