package io.github.okr4j.perdoo.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.contract.VirtualTime;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;

/** A client of a fake with a user, a timeframe and a group. */
abstract class PerdooFixture {
    static final String MISSING = "00000000-0000-0000-0000-000000000000";

    final VirtualTime time = new VirtualTime();

    @AutoClose
    final FakePerdoo fake = FakePerdoo.start();

    @AutoClose
    final PerdooClient client = PerdooClient.builder()
            .baseUrl(fake.baseUrl())
            .token(FakePerdoo.TOKEN)
            .timing(time.timing())
            .build();

    final Map<String, Object> ann =
            fake.store().add("user", Map.of("name", "Ann Example", "email", "ann@example.com", "isActive", true));
    final Map<String, Object> quarter = fake.store()
            .add("timeframe", Map.of("name", "2026 Q1", "startDate", "2026-01-01", "endDate", "2026-03-31"));

    String id(Map<String, Object> row) {
        return (String) row.get("id");
    }

    String addObjective(String name) {
        return id(fake.store().add("objective", Map.of("name", name, "timeframe", quarter, "lead", ann)));
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
