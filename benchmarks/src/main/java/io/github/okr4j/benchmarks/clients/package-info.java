/** The SDK and its peers, each as a good engineer uses it, behind one small interface. */
@NullMarked
package io.github.okr4j.benchmarks.clients;

import org.jspecify.annotations.NullMarked;
