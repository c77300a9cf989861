package io.github.okr4j.perdoo.graphql.groups;

import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.page.Paged;
import org.jspecify.annotations.Nullable;

/** Groups over HTTP. */
record HttpGroups(CallFactory callFactory) implements Groups {
    @Override
    public Paged<Group> list(@Nullable GroupQuery query) {
        if (query == null) {
            throw new IllegalArgumentException("query must not be null: GroupQuery.ALL is all");
        }
        return GroupOperations.LIST.of(callFactory, query.variables());
    }
}
