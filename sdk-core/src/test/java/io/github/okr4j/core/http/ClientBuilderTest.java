package io.github.okr4j.core.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.okr4j.core.auth.Credentials;
import org.junit.jupiter.api.Test;

/** What the vendors' builders have in common; what their options do is tested by subject. */
class ClientBuilderTest {
    private static final Credentials ONE = Credentials.bearer("one", "tok-1-canary");
    private static final Credentials OTHER = Credentials.bearer("other", "tok-2-canary");

    @Test
    void eitherOf_exactlyOne_isTaken() {
        assertThat(ClientBuilder.eitherOf("one(token)", ONE, "other(token)", null))
                .isSameAs(ONE);
        assertThat(ClientBuilder.eitherOf("one(token)", null, "other(token)", OTHER))
                .isSameAs(OTHER);
    }

    @Test
    void eitherOf_noneOrBoth_isRefusedWithBothMethods() {
        assertThatThrownBy(() -> ClientBuilder.eitherOf("one(token)", null, "other(token)", null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("set exactly one of one(token) and other(token)");
        assertThatThrownBy(() -> ClientBuilder.eitherOf("one(token)", ONE, "other(token)", OTHER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("set exactly one of one(token) and other(token)");
    }
}
