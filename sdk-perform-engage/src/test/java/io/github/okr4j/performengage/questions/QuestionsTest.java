package io.github.okr4j.performengage.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.http.Request;
import io.github.okr4j.performengage.ResourceFixture;
import io.github.okr4j.testkit.Fault;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionsTest extends ResourceFixture {
    private final Questions questions = client.questions();

    @Test
    void get_choice_hasItsOptions() {
        String id = fake.add(
                "questions",
                Map.of(
                        "text",
                        "How was\nthe week?",
                        "type",
                        "choice",
                        "choices",
                        List.of(Map.of("api_id", "580:o1", "text", "Good"))));

        Question question = questions.get(id).execute();

        assertThat(question.text()).isEqualTo("How was\nthe week?");
        assertThat(question.type().is(QuestionType.CHOICE)).isTrue();
        assertThat(question.choices()).containsExactly(new Choice("580:o1", "Good", Map.of()));
        assertThat(targets()).containsExactly("/api/v2/questions/" + id.replace(":", "%3A") + "/");
    }

    @Test
    void list_questionWithoutChoices_hasAnEmptyList() {
        fake.inject(Fault.body(200, "application/json", "[{\"api_id\": \"580:q\"}]"));

        assertThat(questions.list()).extracting(Question::choices).containsExactly(List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "choice, CHOICE",
        "rating, RATING",
        "Text, TEXT",
        "yes/no, YES_NO",
        "yes_no, YES_NO",
        "Yes/No, YES_NO",
        "recognition, RECOGNITION",
        "colour,"
    })
    void list_type_isKnownAndKeepsItsText(String text, QuestionType type) {
        fake.add("questions", Map.of("type", text));

        Question question = questions.list(5).first().orElseThrow();

        assertThat(question.type().known()).isEqualTo(type);
        assertThat(question.type().text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void list_pageSizeBelowOne_isRefusedBeforeAnythingIsSent(int pageSize) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> questions.list(pageSize))
                .withMessageContaining("pageSize must be at least 1");
        assertThat(fake.requests()).isEmpty();
    }

    /** The vendor has operations on responses at addresses this SDK does not know: whoever knows one needs no more. */
    @Test
    void raw_addressUnknownToTheSdk_isReachedLikeAnyOther() {
        fake.inject(Fault.tooManyRequests().retryAfter("1"));
        fake.inject(Fault.body(200, "application/json", "{\"api_id\": \"580:a1\", \"value\": [1, \"x\"]}"));
        var response = Operation.get("mine.responses.get", "/api/v2/mine/{id}/").returningMap();

        assertThat(client.raw()
                        .call(response, Request.EMPTY.path("id", "580:a1"))
                        .execute())
                .containsEntry("value", List.of(1, "x"));
        assertThat(targets()).containsOnly("/api/v2/mine/580%3Aa1/").hasSize(2);
    }
}
