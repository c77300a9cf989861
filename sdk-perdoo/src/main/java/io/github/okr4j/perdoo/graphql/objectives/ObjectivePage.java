package io.github.okr4j.perdoo.graphql.objectives;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.okr4j.core.json.Envelope;
import io.github.okr4j.perdoo.graphql.wire.Edge;
import io.github.okr4j.perdoo.graphql.wire.PageInfo;
import java.util.List;

/** A page of the list as it is on the wire. */
@Envelope
record ObjectivePage(
        @JsonProperty(value = "edges", required = true) @JsonSetter(nulls = Nulls.FAIL)
        List<Edge<Objective>> edges,

        @JsonProperty(value = "pageInfo", required = true) @JsonSetter(nulls = Nulls.FAIL)
        PageInfo pageInfo) {}
