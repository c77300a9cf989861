/**
 * A Kafka Connect source for the goals of many accounts.
 *
 * <p>The jar has no module descriptor: a Connect worker loads plugins from a class path, and Kafka's jars have no module names.
 */
@NullMarked
package io.github.okr4j.kafka;

import org.jspecify.annotations.NullMarked;
