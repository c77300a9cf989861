package io.github.okr4j.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MutationsTest {
    private static final String JSON = "{\"a\":\"x\",\"list\":[1.50,{\"b/c\":null}],\"flag\":true}";

    @Test
    void nulls_eachMember_isDamagedOnce() {
        assertThat(Mutations.nulls(JSON))
                .containsExactly(
                        new Mutations("$.a", "{\"a\":null,\"list\":[1.50,{\"b/c\":null}],\"flag\":true}"),
                        new Mutations("$.list", "{\"a\":\"x\",\"list\":null,\"flag\":true}"),
                        new Mutations("$.list[1].b/c", JSON),
                        new Mutations("$.flag", "{\"a\":\"x\",\"list\":[1.50,{\"b/c\":null}],\"flag\":null}"));
    }

    @Test
    void missing_eachMember_isTakenAwayOnce() {
        assertThat(Mutations.missing(JSON))
                .extracting(Mutations::json)
                .containsExactly(
                        "{\"list\":[1.50,{\"b/c\":null}],\"flag\":true}",
                        "{\"a\":\"x\",\"flag\":true}",
                        "{\"a\":\"x\",\"list\":[1.50,{}],\"flag\":true}",
                        "{\"a\":\"x\",\"list\":[1.50,{\"b/c\":null}]}");
    }

    @Test
    void wrongTypes_eachValue_isReplacedByAnotherType() {
        assertThat(Mutations.wrongTypes(JSON).stream().map(Mutations::place))
                .containsExactly("$.a", "$.list", "$.list[0]", "$.list[1]", "$.list[1].b/c", "$.flag", "$");
        assertThat(Mutations.wrongTypes("{\"a\":\"x\"}"))
                .extracting(Mutations::json)
                .containsExactly("{\"a\":[\"" + Mutations.UNKNOWN_TEXT + "\"]}", "7");
    }

    @Test
    void unknownTexts_eachText_isReplaced() {
        assertThat(Mutations.unknownTexts("{\"a\":\"x\",\"l\":[\"y\",1]}"))
                .extracting(Mutations::place)
                .containsExactly("$.a", "$.l[0]");
    }

    @Test
    void unknownMembers_eachObject_getsSome() {
        List<Mutations> all = Mutations.unknownMembers("{\"a\":[{}]}");
        assertThat(all).singleElement().extracting(Mutations::json).asString().contains("[{\"okr4j_unknown_text\"");
        assertThat(all.get(0).json().split("okr4j_unknown_object", -1)).hasSize(1 + 2);
    }

    @Test
    void nullElements_eachList_getsOneAtItsEnd() {
        assertThat(Mutations.nullElements("[{\"l\":[]}]"))
                .containsExactly(
                        new Mutations("$[1]", "[{\"l\":[]},null]"), new Mutations("$[0].l[0]", "[{\"l\":[null]}]"));
    }
}
