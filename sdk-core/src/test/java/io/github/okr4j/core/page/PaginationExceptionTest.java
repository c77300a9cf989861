package io.github.okr4j.core.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.core.contract.Serialized;
import io.github.okr4j.core.error.ApiException;
import io.github.okr4j.core.error.Outcome;
import io.github.okr4j.core.error.SdkException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaginationExceptionTest {
    @Test
    void after_failedPage_isAsRetryableAsItsCauseAndTellsWhereToGoOn() {
        PageToken token = PageToken.of("acme.items.list", Map.of("token", "t2"));
        SdkException cause = ApiException.of(503, "later");
        PaginationException e = PaginationException.after(cause, token, 40);
        assertThat(e).hasCause(cause).hasMessageContaining("after 40 items").hasMessageContaining("startingAt");
        assertThat(e.isRetryable()).isTrue();
        assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(e.attempts()).isEqualTo(1);
        assertThat(e.resumeToken()).isEqualTo(token);
        assertThat(e.toDiagnostics()).contains("items delivered: 40", "resume token: " + token);
    }

    @Test
    void unread_tenEntries_namesEach() {
        assertThat(unread(10))
                .hasMessageContaining("10 entries could not be read: e1, e2, e3, e4, e5, e6, e7, e8, e9, e10; retry");
    }

    @Test
    void unread_moreThanTenEntries_namesTenAndCountsTheOthers() {
        assertThat(unread(13))
                .hasMessageContaining("13 entries could not be read: ")
                .hasMessageContaining("e9, e10 and 3 more; retry");
    }

    private static PaginationException unread(int count) {
        List<EntryFailure> failures = IntStream.rangeClosed(1, count)
                .mapToObj(number -> new EntryFailure("e" + number, ApiException.of(503, "later")))
                .toList();
        return PaginationException.unread(failures, PageToken.of("acme.items.list", Map.of("token", "t2")), 40);
    }

    @Test
    void readBack_afterSerialization_saysTheSame() {
        PageToken token = PageToken.of("acme.items.list", Map.of("token", "t2"));
        PaginationException e = PaginationException.after(ApiException.of(503, "later"), token, 40);

        PaginationException back = Serialized.copy(e);

        assertThat(back.resumeToken()).isEqualTo(token);
        assertThat(back.itemsDelivered()).isEqualTo(40);
        assertThat(back.toDiagnostics()).isEqualTo(e.toDiagnostics());
        assertThat(back.getCause())
                .isInstanceOf(ApiException.class)
                .hasMessage(e.getCause().getMessage());
    }
}
