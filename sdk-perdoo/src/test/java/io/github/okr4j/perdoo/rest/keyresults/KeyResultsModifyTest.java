package io.github.okr4j.perdoo.rest.keyresults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.okr4j.core.error.Outcome;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.http.Request;
import io.github.okr4j.core.json.JsonCodec;
import io.github.okr4j.core.json.JsonDialect;
import io.github.okr4j.core.json.JsonDialect.DecimalForm;
import io.github.okr4j.core.json.JsonDialect.TimeForm;
import io.github.okr4j.perdoo.rest.updates.ConcurrentChangeException;
import io.github.okr4j.testkit.Fault;
import io.github.okr4j.testkit.ReceivedRequest;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class KeyResultsModifyTest extends KeyResultsFixture {
    private static final Map<String, Object> WITH_UNKNOWN_ATTRIBUTES = Map.of(
            "name", "Revenue",
            "type", "moonshot",
            "confidence", "0.50",
            "current_value", "1.00",
            "foo", Map.of("weight", new BigDecimal("2.50"), "tags", List.of("a", 7)),
            "rank", new BigDecimal("1.10"));

    @Test
    void modify_attributesUnknownToTheSdk_keepsThemExactly() {
        String id = fake.addKeyResult(objective, WITH_UNKNOWN_ATTRIBUTES);
        Map<String, Object> before = fake.keyResult(id);

        KeyResult response = keyResults
                .modify(
                        id,
                        one -> one.toBuilder()
                                .currentValue(new BigDecimal("3.25"))
                                .build())
                .execute();

        assertThat(response.currentValue()).isEqualTo(new BigDecimal("3.25"));
        assertThat(response.type().text()).isEqualTo("moonshot");
        Map<String, Object> after = fake.keyResult(id);
        assertThat(after).containsEntry("current_value", "3.25");
        after.putAll(Map.of("current_value", "1.00", "modified_at", before.get("modified_at")));
        assertThat(after).isEqualTo(before);
        assertThat(fake.lastRequest().body())
                .contains("\"rank\":1.10", "\"weight\":2.50", "\"current_value\":\"3.25\"");
    }

    private static final String UNREADABLE = "{\"id\":\"k\",\"name\":\"Revenue\",\"created_at\":17,"
            + "\"modified_at\":{\"at\":\"noon\"},\"objective_id\":\"o\",\"type\":\"range\",\"confidence\":{\"of\":[0.50]},"
            + "\"current_value\":\"1.00\",\"target_value_min\":\"many\",\"target_value_max\":[1.0],\"rank\":1.10}";

    @Test
    void modify_attributesOfUnexpectedShape_sendsThemBackAsTheyCame() {
        fake.inject(Fault.body(200, "application/json", UNREADABLE));
        fake.inject(Fault.body(200, "application/json", UNREADABLE));
        fake.inject(Fault.body(200, "application/json", UNREADABLE));

        keyResults.modify("k", one -> one.toBuilder().name("Renamed").build()).execute();

        assertThat(json(fake.lastRequest().body())).isEqualTo(json(UNREADABLE.replace("Revenue", "Renamed")));
    }

    private static Object json(String text) {
        JsonCodec codec = JsonCodec.of(new JsonDialect(TimeForm.RFC_3339, DecimalForm.STRING));
        return Objects.requireNonNull(codec.readLoosely(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void modify_attributeOfUnexpectedShape_canBeSetAnew() {
        fake.inject(Fault.body(200, "application/json", UNREADABLE));
        fake.inject(Fault.body(200, "application/json", UNREADABLE));
        fake.inject(Fault.body(200, "application/json", UNREADABLE));

        keyResults
                .modify(
                        "k",
                        one -> one.toBuilder()
                                .confidence(new BigDecimal("0.75"))
                                .metric(Metric.range(BigDecimal.ONE, BigDecimal.TEN))
                                .build())
                .execute();

        assertThat(fake.lastRequest().body())
                .containsOnlyOnce("\"confidence\":\"0.75\"")
                .containsOnlyOnce("\"target_value_min\":\"1\"")
                .containsOnlyOnce("\"target_value_max\":\"10\"")
                .doesNotContain("many");
    }

    @Test
    void modify_unreadableTimeThatChanges_isAConcurrentChange() {
        fake.inject(Fault.body(200, "application/json", UNREADABLE));
        fake.inject(Fault.body(200, "application/json", UNREADABLE.replace("noon", "one")));

        assertThatThrownBy(() -> keyResults
                        .modify("k", one -> one.toBuilder().name("Mine").build())
                        .execute())
                .isInstanceOf(ConcurrentChangeException.class)
                .hasMessageContaining("modified_at was unreadable and is unreadable");
        assertThat(fake.requests()).extracting(ReceivedRequest::method).containsExactly("GET", "GET");
    }

    @Test
    void plainPartialBody_throughRaw_losesWhatModifyKeeps() {
        String id = fake.addKeyResult(objective, WITH_UNKNOWN_ATTRIBUTES);
        Operation<Map<String, Object>> update =
                Operation.post("acme.keyresults.update", "/v1/keyresults/{id}").returningMap();

        Map<String, Object> response = client.raw()
                .call(update, Request.EMPTY.path("id", id).body(Map.of("current_value", "3.25")))
                .execute();

        assertThat(response).containsEntry("current_value", "3.25");
        assertThat(fake.keyResult(id))
                .doesNotContainKeys("foo", "rank")
                .containsEntry("name", "")
                .containsEntry("objective_id", "")
                .containsEntry("type", "")
                .containsEntry("confidence", "0.00");
        assertThat(keyResults.list(cycle)).isEmpty();
    }

    @Test
    void modify_byOneAlone_readsLooksAgainAndWrites() {
        String id = seed(1).get(0);

        assertThat(renamed(id).name()).isEqualTo("Renamed");

        assertThat(fake.requests()).extracting(ReceivedRequest::method).containsExactly("GET", "GET", "POST");
    }

    @Test
    void modify_somebodyElseWritesMeanwhile_saysSoAndWritesNothing() {
        String id = seed(1).get(0);

        ConcurrentChangeException e = catchThrowableOfType(
                ConcurrentChangeException.class,
                () -> keyResults
                        .modify(id, one -> {
                            writeAsSomebodyElse(id);
                            return one.toBuilder().name("Mine").build();
                        })
                        .execute());

        assertThat(e)
                .hasMessageContaining("another user changed the object")
                .hasMessageContaining("execute the call again");
        assertThat(e.operation()).isEqualTo("perdoo.keyresults.replace");
        assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(e.isRetryable()).isTrue();
        assertThat(e.modifiedBefore()).isEqualTo(Instant.parse("2026-01-05T08:00:02Z"));
        assertThat(e.modifiedNow()).isEqualTo(Instant.parse("2026-01-05T08:00:03Z"));
        assertThat(fake.keyResult(id)).containsEntry("name", "Theirs");
    }

    @Test
    void modify_runAgainAfterAConcurrentChange_buildsOnIt() {
        String id = seed(1).get(0);
        boolean[] disturbed = new boolean[1];
        var call = keyResults.modify(id, one -> {
            if (!disturbed[0]) {
                disturbed[0] = true;
                writeAsSomebodyElse(id);
            }
            return one.toBuilder().name(one.name() + " and mine").build();
        });

        assertThatThrownBy(call::execute).isInstanceOf(ConcurrentChangeException.class);

        assertThat(call.execute().name()).isEqualTo("Theirs and mine");
    }

    @Test
    void modifyAsync_somebodyElseWritesMeanwhile_failsTheFuture() {
        String id = seed(1).get(0);

        assertThatThrownBy(() -> keyResults
                        .modify(id, one -> {
                            writeAsSomebodyElse(id);
                            return one;
                        })
                        .executeAsync()
                        .join())
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(ConcurrentChangeException.class);
        assertThat(fake.keyResult(id)).containsEntry("name", "Theirs");
    }

    @Test
    void modify_sameTimeInAnotherForm_isNoConcurrentChange() {
        String id = seed(1).get(0);
        String other = "\"modified_at\": \"2026-01-05T09:00:02+01:00\"";
        fake.inject(Fault.body(200, "application/json", wireOf(id).replaceAll("\"modified_at\": \"[^\"]*\"", other)));

        assertThat(renamed(id).name()).isEqualTo("Renamed");

        assertThat(fake.lastRequest().body()).contains("\"modified_at\":\"2026-01-05T09:00:02+01:00\"");
    }

    @Test
    void modify_async_doesTheSame() {
        String id = seed(1).get(0);

        KeyResult after = keyResults
                .modify(id, one -> one.toBuilder().name("Renamed").build())
                .executeAsync()
                .join();

        assertThat(after.name()).isEqualTo("Renamed");
        assertThat(fake.keyResult(id)).containsEntry("name", "Renamed").containsEntry("target_value_min", "100.00");
    }

    @Test
    void modify_notRun_sendsNothing() {
        assertThat(keyResults.modify(seed(1).get(0), one -> one).preview().method())
                .isEqualTo("GET");
        assertThat(fake.requests()).isEmpty();
    }

    @Test
    void modify_changeAltersTheId_replacesNothing() {
        List<String> ids = seed(2);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> keyResults
                        .modify(
                                ids.get(0),
                                one -> one.toBuilder().id(ids.get(1)).build())
                        .execute())
                .withMessageContaining("change must not alter the id");
        assertThat(fake.requests()).extracting(ReceivedRequest::method).containsExactly("GET");
    }

    @Test
    void modify_changeAnswersNull_replacesNothingAsync() {
        String id = seed(1).get(0);

        assertThatThrownBy(
                        () -> keyResults.modify(id, one -> null).executeAsync().join())
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(IllegalArgumentException.class);
        assertThat(fake.requests()).hasSize(1);
    }

    @Test
    void modify_withoutChange_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> keyResults.modify("kr-1", null))
                .withMessageContaining("change");
    }

    @Test
    void modify_passingFailuresOfAllCalls_areSurvived() {
        String id = seed(1).get(0);
        fake.inject(Fault.status(502).on("GET", id));
        fake.inject(Fault.tooManyRequests().on("POST", id));

        assertThat(renamed(id).name()).isEqualTo("Renamed");

        assertThat(fake.requests())
                .extracting(ReceivedRequest::method)
                .containsExactly("GET", "GET", "GET", "POST", "POST");
        assertThat(fake.keyResult(id)).containsEntry("name", "Renamed");
    }

    private KeyResult renamed(String id) {
        return keyResults
                .modify(id, one -> one.toBuilder().name("Renamed").build())
                .execute();
    }

    private void writeAsSomebodyElse(String id) {
        KeyResult theirs =
                keyResults.get(id).execute().toBuilder().name("Theirs").build();
        assertThat(keyResults.replace(theirs).execute().name()).isEqualTo("Theirs");
    }

    private String wireOf(String id) {
        return """
                {"id": "%s", "name": "Key result 1", "created_at": "2026-01-05T08:00:02Z", "modified_at": "",
                 "objective_id": "%s", "type": "positive", "confidence": "0.50", "current_value": "1.00",
                 "target_value_min": "100.00", "target_value_max": null}""".formatted(id, objective);
    }
}
