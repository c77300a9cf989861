package io.github.okr4j.core.http;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Who looks on: a listener, and a decorator of the tasks that go on with a call on another thread. */
record Observation(@Nullable CallListener listener, UnaryOperator<Runnable> tasks) {
    static final Observation NONE = new Observation(null, UnaryOperator.identity());
}
