package io.github.okr4j.core.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.NoContent;
import io.github.okr4j.core.error.SdkException;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Operations of the invented vendor, one of each retry class. */
public final class Acme {
    public record Thing(
            @JsonProperty(value = "id", required = true) String id) {}

    public static final String THING = "{\"id\": \"t1\"}";

    static final Operation<Thing> GET =
            Operation.get("acme.things.get", "/things/{id}").returning(Thing.class);
    static final Operation<Thing> CREATE =
            Operation.post("acme.things.create", "/things").returning(Thing.class);
    static final Operation<Thing> REPLACE =
            Operation.put("acme.things.replace", "/things/{id}").returning(Thing.class);
    static final Operation<NoContent> DELETE = Operation.delete("acme.things.delete", "/things/{id}");

    private Acme() {}

    public static ApiCall<Thing> get(CallFactory callFactory) {
        return callFactory.call(GET, Request.EMPTY.path("id", "t1"));
    }

    public static ApiCall<Thing> create(CallFactory callFactory) {
        return callFactory.call(CREATE, Request.EMPTY.body(Map.of("name", "Ship")));
    }

    public static ApiCall<Thing> replace(CallFactory callFactory) {
        return callFactory.call(REPLACE, Request.EMPTY.path("id", "t1").body(Map.of("name", "Ship")));
    }

    /** The failure of a blocking run. */
    public static <E extends SdkException> E failure(Class<E> type, ApiCall<?> call) {
        return failure(type, call::execute);
    }

    /** The failure of an asynchronous run. */
    public static <E extends SdkException> E asyncFailure(Class<E> type, ApiCall<?> call) {
        return failure(type, () -> {
            try {
                call.executeAsync().join();
            } catch (CompletionException e) {
                throw e.getCause();
            }
        });
    }

    private static <E extends SdkException> E failure(Class<E> type, ThrowingCallable run) {
        Throwable thrown = catchThrowable(run);
        assertThat(thrown).isInstanceOf(type);
        return type.cast(thrown);
    }
}
