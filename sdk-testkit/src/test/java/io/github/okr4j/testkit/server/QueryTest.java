package io.github.okr4j.testkit.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QueryTest {

    @Test
    void parse_ofRepeatedAndEncodedPairs_keepsTheirOrder() {
        Query query = Query.parse("a=1&b=x%20y+z&a=2");

        assertThat(query.all("a")).containsExactly("1", "2");
        assertThat(query.first("b")).isEqualTo("x y z");
        assertThat(query.values().keySet()).containsExactly("a", "b");
    }

    @Test
    void parse_ofPairsWithoutNameOrValue_takesThemAsEmpty() {
        Query query = Query.parse("flag&=nameless&&empty=");

        assertThat(query.first("flag")).isEmpty();
        assertThat(query.first("")).isEqualTo("nameless");
        assertThat(query.first("empty")).isEmpty();
        assertThat(query.values()).hasSize(3);
    }

    @Test
    void parse_ofBrokenEncoding_takesTheTextAsItIs() {
        assertThat(Query.parse("a=%zz").first("a")).isEqualTo("%zz");
    }

    @Test
    void parse_ofNothing_hasNothing() {
        assertThat(Query.parse("").values()).isEmpty();
        assertThat(Query.parse("").first("a")).isNull();
        assertThat(Query.parse("a=1").has("b")).isFalse();
    }
}
