package io.github.okr4j.perdoo.graphql.schema;

import io.github.okr4j.core.json.Immutable;
import java.util.List;

/**
 * What is otherwise in the vendor's schema than this SDK takes it to be.
 *
 * @param findings one sentence each; empty if all is as expected
 */
public record SchemaDrift(List<String> findings) {
    /** Copies the list. */
    public SchemaDrift {
        findings = Immutable.list(findings);
    }

    /**
     * Whether all is as expected.
     *
     * @return true if there are no findings
     */
    public boolean isNone() {
        return findings.isEmpty();
    }
}
