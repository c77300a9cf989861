package io.github.okr4j.core.http;

import org.jspecify.annotations.Nullable;

/** What a failure means that a vendor reports inside an answer of status 2xx. */
public enum EmbeddedError {
    /** The vendor refused the call, without a kind: an exception of no special type. */
    REFUSED(200),
    /** The vendor refused the input; its error may name the fields: as status 422. */
    INVALID_INPUT(422),
    /** There is nothing of the given id, or the caller may not see it: as status 404. */
    NOT_FOUND(404),
    /** Something failed on the vendor's side, and a write may have happened all the same. */
    UNCERTAIN(200);

    private final int meaning;

    EmbeddedError(int meaning) {
        this.meaning = meaning;
    }

    /** The status that would have said so, which decides the exception's type. */
    static int meaning(int status, @Nullable EmbeddedError inside) {
        return inside == null || inside.meaning == 200 ? status : inside.meaning;
    }
}
