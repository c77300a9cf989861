package io.github.okr4j.core.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.okr4j.core.http.Request.QueryParameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestTest {
    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\t\n", ".", "..", "a\0", "a\nb"})
    void path_badValue_isRefusedByName(String value) {
        assertThatThrownBy(() -> Request.EMPTY.path("goalId", value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("goalId must not");
    }

    @ParameterizedTest
    @ValueSource(strings = {"...", "a.b", "..a", "a/b", "%2e%2e", "a:b"})
    void path_oddButHarmlessValue_isTaken(String value) {
        assertThat(Request.EMPTY.path("goalId", value).pathParameters()).isEqualTo(Map.of("goalId", value));
    }

    @Test
    void query_null_isLeftOut() {
        assertThat(Request.EMPTY.query("limit", (Object) null).query()).isEmpty();
    }

    @Test
    void query_collection_isRepeated() {
        assertThat(Request.EMPTY.query("id", List.of("a", 2)).query())
                .containsExactly(new QueryParameter("id", "a"), new QueryParameter("id", "2"));
    }

    @Test
    void query_controlCharacter_isRefusedByName() {
        assertThatThrownBy(() -> Request.EMPTY.query("title", "a\r\nb"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("title must not contain control characters");
    }

    @Test
    void query_nullInCollection_isRefusedByName() {
        assertThatThrownBy(() -> Request.EMPTY.query("ids", Arrays.asList("a", null)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("ids must not");
    }

    @Test
    void at_position_replacesParametersOfTheSameName() {
        Request request = Request.EMPTY.query("limit", 10).query("owner", "o1").at(Map.of("limit", "50"));
        assertThat(request.query())
                .containsExactly(new QueryParameter("owner", "o1"), new QueryParameter("limit", "50"));
    }

    @Test
    void path_changedCopy_leavesTheOriginal() {
        Request one = Request.EMPTY.path("id", "1");
        Request two = one.path("id", "2").query("a", "b").body(Map.of());
        assertThat(one.pathParameters()).isEqualTo(Map.of("id", "1"));
        assertThat(one.query()).isEmpty();
        assertThat(one.body()).isNull();
        assertThat(two.pathParameters()).isEqualTo(Map.of("id", "2"));
    }
}
