package io.github.okr4j.core.page;

import io.github.okr4j.core.error.Failure;
import io.github.okr4j.core.error.SdkException;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A list could not be read to its end. Either a later page failed, which is the cause, or the vendor's paging does not
 * end.
 *
 * <p>Nothing is lost: {@code startingAt(e.resumeToken())} continues at the failed page. Cyclic paging leads nowhere, so it has no
 * such token.
 */
public final class PaginationException extends SdkException {
    private static final long serialVersionUID = 1L;

    private static final int MAX_NAMED = 10;

    /** Serialized as its text, which is checked when it is read. */
    private transient @Nullable PageToken resumeToken;

    private final long itemsDelivered;

    /**
     * Creates an exception for a page that could not be fetched, or for paging that does not end.
     *
     * @param cause why the page could not be fetched, or null
     * @param resumeToken the page to resume at, or null if paging is cyclic
     * @param itemsDelivered the number of items that the consumer received before
     */
    public PaginationException(
            Failure failure,
            String problem,
            @Nullable SdkException cause,
            @Nullable PageToken resumeToken,
            long itemsDelivered) {
        super(failure, problem, cause);
        this.resumeToken = resumeToken;
        this.itemsDelivered = itemsDelivered;
    }

    /** Creates an exception for a page that failed after others were delivered. It is as retryable as its cause. */
    public static PaginationException after(SdkException cause, PageToken resumeToken, long itemsDelivered) {
        String problem = "stopped after " + itemsDelivered + " items; continue with startingAt(resumeToken()): "
                + cause.getMessage();
        return new PaginationException(cause.failure(), problem, cause, resumeToken, itemsDelivered);
    }

    /** Creates the exception that follows the last item if entries could not be read. */
    static PaginationException unread(List<EntryFailure> failures, PageToken resumeToken, long itemsDelivered) {
        SdkException reason = failures.get(0).reason();
        String ids = failures.stream().limit(MAX_NAMED).map(EntryFailure::id).collect(Collectors.joining(", "));
        String more = failures.size() > MAX_NAMED ? " and " + (failures.size() - MAX_NAMED) + " more" : "";
        String problem = "read " + itemsDelivered + " items, but " + failures.size() + " entries could not be read: "
                + ids + more + "; retry them with startingAt(resumeToken()). The first reason: "
                + reason.getMessage();
        return new PaginationException(reason.failure(), problem, reason, resumeToken, itemsDelivered);
    }

    /**
     * The page to resume at, for {@code startingAt}.
     *
     * @throws PaginationException this exception, if the vendor's paging is cyclic: to resume would read the same pages for ever
     */
    public PageToken resumeToken() {
        if (resumeToken == null) {
            throw this;
        }
        return resumeToken;
    }

    /** The number of items that the consumer received in this iteration; 0 or more. */
    public long itemsDelivered() {
        return itemsDelivered;
    }

    private void writeObject(ObjectOutputStream out) throws IOException {
        out.defaultWriteObject();
        out.writeUTF(resumeToken == null ? "" : resumeToken.toString());
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        String token = in.readUTF();
        resumeToken = token.isEmpty() ? null : PageToken.parse(token);
    }

    @Override
    protected void describeTo(StringBuilder report) {
        line(report, "items delivered", itemsDelivered);
        line(report, "resume token", resumeToken == null ? "none" : resumeToken);
    }
}
