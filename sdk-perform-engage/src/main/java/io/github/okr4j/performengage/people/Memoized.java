package io.github.okr4j.performengage.people;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made when somebody first asks for it; if that fails, whoever asks next tries again. */
final class Memoized<T> {
    private final Supplier<T> maker;
    private final ReentrantLock making = new ReentrantLock();
    private volatile @Nullable T made;

    Memoized(Supplier<T> maker) {
        this.maker = maker;
    }

    T get() {
        T value = made;
        if (value != null) {
            return value;
        }
        making.lock();
        try {
            value = made;
            if (value == null) {
                value = maker.get();
                made = value;
            }
            return value;
        } finally {
            making.unlock();
        }
    }

    /** The value if it was made. */
    @Nullable
    T peek() {
        return made;
    }
}
