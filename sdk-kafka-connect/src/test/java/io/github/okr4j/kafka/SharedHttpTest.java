package io.github.okr4j.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class SharedHttpTest {
    @AutoClose
    private final SharedHttp shared = new SharedHttp();

    @Test
    void budget_ofAccountsWithTheSameToken_isShared() {
        assertThat(shared.budget(account("a", "one", "100")))
                .isNotNull()
                .isSameAs(shared.budget(account("b", "one", "100")))
                .isNotSameAs(shared.budget(account("c", "another", "100")));
    }

    @Test
    void budget_ofAnAccountWithoutLimit_isNone() {
        assertThat(shared.budget(account("a", "one", null))).isNull();
    }

    private static AccountSettings account(String name, String token, @Nullable String requestsPerMinute) {
        Map<String, String> settings = new HashMap<>(Map.of("vendor", "clickup", "token", token, "workspace", "9000"));
        if (requestsPerMinute != null) {
            settings.put("requests.per.minute", requestsPerMinute);
        }
        return AccountSettings.read(name, settings);
    }
}
