package io.github.okr4j.core.contract;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.page.Paged;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One operation, what it sends and what may come back. */
public final class OperationCase {
    private final Operation<?> operation;
    private final String target;
    private final String happy;
    private final String minimal;
    private final Function<Endpoint, Runs> described;

    private OperationCase(
            Operation<?> operation, String target, String happy, String minimal, Function<Endpoint, Runs> described) {
        this.operation = operation;
        this.target = target;
        this.happy = happy;
        this.minimal = minimal;
        this.described = described;
    }

    /**
     * A call.
     *
     * @param operation the operation it must use
     * @param target path and query expected on the wire
     * @param happy a full response in the vendor's form; empty if there is none
     * @param minimal the smallest response that must decode
     * @param call describes the call with a client at the endpoint
     */
    public static OperationCase of(
            Operation<?> operation, String target, String happy, String minimal, Function<Endpoint, ApiCall<?>> call) {
        return new OperationCase(operation, target, happy, minimal, endpoint -> Runs.of(call.apply(endpoint)));
    }

    /**
     * A list, of which the first page is fetched.
     *
     * @param operation the operation it must use
     * @param target path and query of the first page expected on the wire
     * @param happy a full page in the vendor's form
     * @param minimal the smallest page that must decode
     * @param list describes the list with a client at the endpoint
     */
    public static OperationCase paged(
            Operation<?> operation, String target, String happy, String minimal, Function<Endpoint, Paged<?>> list) {
        return new OperationCase(operation, target, happy, minimal, endpoint -> Runs.of(list.apply(endpoint)));
    }

    Operation<?> operation() {
        return operation;
    }

    String target() {
        return target;
    }

    String happy() {
        return happy;
    }

    String minimal() {
        return minimal;
    }

    Runs at(Endpoint endpoint) {
        return described.apply(endpoint);
    }

    @Override
    public String toString() {
        return operation.name();
    }

    /** The ways to run a described call; a list has only the blocking one. */
    record Runs(Supplier<Object> blocking, @Nullable ApiCall<?> call) {
        static Runs of(ApiCall<?> call) {
            return new Runs(call::execute, call);
        }

        static Runs of(Paged<?> list) {
            return new Runs(() -> list.pages().iterator().next(), null);
        }

        Object now() {
            return blocking.get();
        }

        /** The asynchronous run, waited for; throws what the future failed with. */
        Object async() {
            try {
                return call.executeAsync().join();
            } catch (CompletionException e) {
                throw e.getCause() instanceof RuntimeException failure ? failure : e;
            }
        }
    }
}
