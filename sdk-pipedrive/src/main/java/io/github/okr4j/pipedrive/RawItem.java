package io.github.okr4j.pipedrive;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.okr4j.core.json.Immutable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An item of unknown shape, which may contain nulls. */
record RawItem(@JsonAnySetter Map<String, Object> members) {
    RawItem {
        members = Immutable.json(members);
    }

    static List<Map<String, Object>> all(@Nullable List<RawItem> items) {
        return Immutable.list(items).stream().map(RawItem::members).toList();
    }
}
