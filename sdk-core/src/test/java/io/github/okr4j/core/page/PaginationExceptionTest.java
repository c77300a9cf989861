package io.github.okr4j.core.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.core.contract.Serialized;
import io.github.okr4j.core.error.ApiException;
import io.github.okr4j.core.error.Outcome;
import io.github.okr4j.core.error.SdkException;
import java.util.Map;
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
