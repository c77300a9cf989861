package io.github.okr4j.perdoo.graphql.schema;

import io.github.okr4j.core.json.Immutable;
import java.util.List;

/**
 * Differences between Perdoo's schema and what this SDK expects.
 *
 * @param findings one sentence each; empty if there is no difference
 */
public record SchemaDrift(List<String> findings) {
    /** Copies the list. */
    public SchemaDrift {
        findings = Immutable.list(findings);
    }

    /** Whether there is no difference. */
    public boolean isNone() {
        return findings.isEmpty();
    }
}
