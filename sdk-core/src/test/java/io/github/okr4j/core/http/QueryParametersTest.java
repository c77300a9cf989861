package io.github.okr4j.core.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.okr4j.core.http.Request.QueryParameter;
import io.github.okr4j.core.json.WireName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class QueryParametersTest {
    @Test
    void with_sameNameTwice_keepsTheLastValueInTheFirstPlace() {
        QueryParameters query = QueryParameters.NONE.with("a", 1).with("b", "x").with("a", 2);

        assertThat(Request.EMPTY.query(query).query())
                .containsExactly(new QueryParameter("a", "2"), new QueryParameter("b", "x"));
    }

    @Test
    void with_null_removesTheParameter() {
        assertThat(QueryParameters.NONE.with("a", 1).with("a", null)).isEqualTo(QueryParameters.NONE);
    }

    @Test
    void with_list_isOneParameterPerElement() {
        assertThat(Request.EMPTY
                        .query(QueryParameters.NONE.with("id", List.of(1, 2)))
                        .query())
                .containsExactly(new QueryParameter("id", "1"), new QueryParameter("id", "2"));
    }

    @Test
    void with_constant_isSentInTheVendorsSpelling() {
        assertThat(Request.EMPTY
                        .query(QueryParameters.NONE.with("status", Status.ON_TRACK))
                        .query())
                .containsExactly(new QueryParameter("status", "on-track"));
    }

    @Test
    void with_otherParameter_leavesTheFirstUnchanged() {
        QueryParameters first = QueryParameters.NONE.with("a", 1);

        assertThat(first.with("b", 2)).isNotEqualTo(first);
        assertThat(first.values()).containsOnlyKeys("a");
    }

    @Test
    void values_listThatChangesLater_areCopied() {
        List<Object> ids = new ArrayList<>(List.of(1));
        QueryParameters query = new QueryParameters(Map.of("id", ids));

        ids.add(2);

        assertThat(query.get("id")).isEqualTo(List.of(1));
    }

    /** A vendor would take each of these for no filter, and the list would hold everything. */
    @Test
    void values_thatAreNoFilter_areRefusedByName() {
        Map<String, Object> nothing = new HashMap<>();
        nothing.put("id", null);
        assertRefused("id must not be null", () -> new QueryParameters(nothing));
        assertRefused("id must not be blank", () -> new QueryParameters(Map.of("id", " ")));
        assertRefused("id must contain at least one element", () -> new QueryParameters(Map.of("id", List.of())));
        assertRefused("id must not contain null", () -> QueryParameters.NONE.with("id", Arrays.asList(1, null)));
        assertRefused("id must not be blank", () -> QueryParameters.NONE.with("id", List.of("a", "")));
        assertRefused("values must not be null", () -> new QueryParameters(null));
    }

    private static void assertRefused(String message, ThrowingCallable work) {
        assertThatIllegalArgumentException().isThrownBy(work).withMessage(message);
    }

    private enum Status implements WireName {
        ON_TRACK;

        @Override
        public String wireName() {
            return "on-track";
        }
    }
}
