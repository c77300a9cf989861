package io.github.okr4j.core.error;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The text of an exception of another library, for serialization. A reader may lack its class, and its fields may hold
 * secrets.
 */
final class CauseText extends Throwable {
    private static final long serialVersionUID = 1L;

    private final String type;
    private final String text;

    private CauseText(Throwable original, @Nullable Throwable cause) {
        super(original.getMessage(), cause);
        this.type = original.getClass().getName();
        this.text = original.toString();
        setStackTrace(original.getStackTrace());
    }

    /** The cause itself if it can be serialized safely, otherwise its text. */
    static @Nullable Throwable ofOthers(@Nullable Throwable cause) {
        return cause == null || isSafe(cause, identities()) ? cause : text(cause, identities());
    }

    static @Nullable String typeOf(@Nullable Throwable cause) {
        if (cause instanceof CauseText text) {
            return text.type;
        }
        return cause == null ? null : cause.getClass().getName();
    }

    private static boolean isSafe(@Nullable Throwable e, Set<Throwable> seen) {
        if (e == null || e instanceof SdkException || e instanceof CauseText || !seen.add(e)) {
            return true;
        }
        boolean ofTheJdk = e.getClass().getClassLoader() == null;
        if (!ofTheJdk || !isSafe(e.getCause(), seen)) {
            return false;
        }
        for (Throwable suppressed : e.getSuppressed()) {
            if (!isSafe(suppressed, seen)) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Throwable text(@Nullable Throwable e, Set<Throwable> seen) {
        if (e == null || e instanceof SdkException || e instanceof CauseText) {
            return e;
        }
        if (!seen.add(e)) {
            return null;
        }
        CauseText copy = new CauseText(e, text(e.getCause(), seen));
        for (Throwable suppressed : e.getSuppressed()) {
            Throwable one = text(suppressed, seen);
            if (one != null) {
                copy.addSuppressed(one);
            }
        }
        return copy;
    }

    private static Set<Throwable> identities() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    @SuppressWarnings("OverrideThrowableToString") // the text already begins with the name of the cause
    @Override
    public String toString() {
        return text;
    }
}
