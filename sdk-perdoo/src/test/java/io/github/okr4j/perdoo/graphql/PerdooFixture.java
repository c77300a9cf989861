package io.github.okr4j.perdoo.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.contract.VirtualTime;
import io.github.okr4j.core.json.JsonCodec;
import io.github.okr4j.perdoo.graphql.wire.GraphqlVariables;
import io.github.okr4j.testkit.Fault;
import io.github.okr4j.testkit.perdoo.FakePerdooGraphql;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;

/** A client of a fake with a user, a timeframe and a group. */
abstract class PerdooFixture {
    static final String MISSING = "00000000-0000-0000-0000-000000000000";

    private static final JsonCodec JSON = JsonCodec.of(GraphqlVariables.DIALECT);

    final VirtualTime time = new VirtualTime();

    @AutoClose
    final FakePerdooGraphql fake = FakePerdooGraphql.start();

    @AutoClose
    final PerdooClient client = PerdooClient.builder()
            .baseUrl(fake.baseUrl())
            .token(fake.token())
            .timing(time.timing())
            .build();

    final String ann = fake.addUser("Ann Example", "ann@example.com");
    final String quarter = fake.addTimeframe("2026 Q1", "2026-01-01", "2026-03-31");

    String addObjective(String name) {
        return fake.add("objective", Map.of("name", name, "timeframe", quarter, "lead", ann));
    }

    /** The next request gets this response and is not executed. */
    void respond(int status, Map<String, String> headers, String body) {
        Fault fault = Fault.body(status, "application/json", body);
        for (Map.Entry<String, String> header : headers.entrySet()) {
            fault = fault.header(header.getKey(), header.getValue());
        }
        fake.inject(fault);
    }

    /** The variables of the latest request. */
    Map<?, ?> variables() {
        byte[] body = fake.lastRequest().body().getBytes(StandardCharsets.UTF_8);
        return JSON.readLoosely(body) instanceof Map<?, ?> request
                        && request.get("variables") instanceof Map<?, ?> variables
                ? variables
                : Map.of();
    }

    /** Runs a document and reads its data without a type. */
    @SuppressWarnings("unchecked") // JSON objects have texts for names
    Map<String, Object> data(String document, Map<String, ?> variables) {
        return client.documents().execute(document, variables, Map.class).execute();
    }

    static <E extends Throwable> E failure(Class<E> type, ApiCall<?> call) {
        Throwable thrown = catchThrowable(call::execute);
        assertThat(thrown).isInstanceOf(type);
        return type.cast(thrown);
    }
}
