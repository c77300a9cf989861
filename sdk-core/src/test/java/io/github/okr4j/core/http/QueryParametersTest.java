package io.github.okr4j.core.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.core.http.Request.QueryParameter;
import io.github.okr4j.core.json.WireName;
import java.util.List;
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

    private enum Status implements WireName {
        ON_TRACK;

        @Override
        public String wireName() {
            return "on-track";
        }
    }
}
