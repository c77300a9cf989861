package io.github.okr4j.perdoo.rest.keyresults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.okr4j.core.error.DecodeException;
import io.github.okr4j.core.page.PaginationException;
import io.github.okr4j.testkit.Fault;
import io.github.okr4j.testkit.ReceivedRequest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyResultsListTest extends KeyResultsFixture {
    @Test
    void list_ofSeveralPages_deliversAllWithTheCycleOnEachPage() {
        List<String> ids = seed(5);

        assertThat(keyResults.list(cycle)).extracting(KeyResult::id).containsExactlyElementsOf(ids);

        assertThat(fake.requests())
                .hasSize(3)
                .extracting(ReceivedRequest::query)
                .containsExactly(
                        "cycle_id=" + cycle,
                        "cycle_id=" + cycle + "&page_token=from-2",
                        "cycle_id=" + cycle + "&page_token=from-4");
    }

    @Test
    void list_ofAnEmptyCycle_isEmpty() {
        assertThat(keyResults.list(cycle)).isEmpty();
        assertThat(fake.requests()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"next_page_token\": null, ", "", "\"next_page_token\": \"\", ", "\"next_page_token\": \" \", "
            })
    void list_nullMissingOrBlankToken_isTheEnd(String member) {
        fake.inject(Fault.body(200, "application/json", "{" + member + "\"keyresults\": [{\"id\": \"kr-1\"}]}"));

        assertThat(keyResults.list(cycle)).extracting(KeyResult::id).containsExactly("kr-1");
        assertThat(fake.requests()).hasSize(1);
    }

    @Test
    void list_sameTokenTwice_stopsWithTheItemsDelivered() {
        seed(6);
        fake.inject(Fault.repeatedPageToken().always());

        PaginationException e = catchThrowableOfType(
                PaginationException.class, () -> keyResults.list(cycle).toList());

        assertThat(e.itemsDelivered()).isEqualTo(4);
        assertThat(fake.requests()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '!',
            delimiter = '|',
            value = {
                "{}                          | $.keyresults",
                "{\"keyresults\": null}      | $.keyresults",
                "{\"objectives\": []}       | $.keyresults",
                "{\"next_page_token\": null} | $.keyresults",
                "{\"next_page_token\": \"p2\"} | $.keyresults"
            })
    void list_pageWithoutItsList_isNoEmptyPage(String json, String path) {
        fake.inject(Fault.body(200, "application/json", json));

        DecodeException e = catchThrowableOfType(
                DecodeException.class, () -> keyResults.list(cycle).toList());

        assertThat(e.path()).isEqualTo(path);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\t"})
    void list_blankCycle_isRefusedBeforeAnythingIsSent(String cycleId) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> keyResults.list(cycleId))
                .withMessageContaining("cycleId");
        assertThat(fake.requests()).isEmpty();
    }
}
