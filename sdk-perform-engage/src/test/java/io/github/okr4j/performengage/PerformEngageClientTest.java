package io.github.okr4j.performengage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.okr4j.core.Environment;
import io.github.okr4j.core.RequestPreview;
import io.github.okr4j.core.error.SdkException;
import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.Idempotency;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.testkit.Fault;
import io.github.okr4j.testkit.performengage.FakePerformEngage;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PerformEngageClientTest {
    private static final Map<String, String> ENVIRONMENT = Map.of(
            "PERFORM_ENGAGE_REGION", "pro",
            "PERFORM_ENGAGE_USERNAME", "my-user",
            "PERFORM_ENGAGE_API_KEY", "my-key");

    @AutoClose
    private final FakePerformEngage fake = FakePerformEngage.start();

    @Test
    void build_region_makesTheBaseUrl() {
        try (PerformEngageClient client = PerformEngageClient.builder()
                .region("eu-1")
                .credentials("user", "key")
                .build()) {
            assertThat(client).hasToString("PerformEngageClient[https://eu-1.weekly10.net/]");
            assertThat(client.goals().get("580:a").preview().url())
                    .isEqualTo("https://eu-1.weekly10.net/api/v2/goals/580%3Aa/");
        }
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "PRO",
                "pro.evil",
                "pro/x",
                "pro@evil.example.com#",
                "pro\n",
                "é",
                "a234567890123456789012345678901234567890123456789012345678901234"
            })
    void region_thatIsNoHostLabel_isRefusedByName(String region) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PerformEngageClient.builder().region(region))
                .withMessageContaining("region must be");
    }

    @Test
    void build_withoutAddress_namesTheMethods() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        PerformEngageClient.builder().credentials("user", "key").build())
                .withMessageContaining("exactly one of region(name) and baseUrl(url)");
    }

    @Test
    void build_withRegionAndBaseUrl_namesTheMethods() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PerformEngageClient.builder()
                        .region("pro")
                        .baseUrl("https://pro.weekly10.net")
                        .credentials("user", "key")
                        .build())
                .withMessageContaining("exactly one of region(name) and baseUrl(url)");
    }

    @Test
    void build_withoutCredentials_namesTheMethod() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PerformEngageClient.builder().region("pro").build())
                .withMessageContaining("credentials(username, apiKey)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://pro.weekly10.net", "pro.weekly10.net", "", "https://a:b@pro.weekly10.net"})
    void build_badBaseUrl_isRefusedByName(String baseUrl) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PerformEngageClient.builder()
                        .baseUrl(baseUrl)
                        .credentials("user", "key")
                        .build())
                .withMessageContaining("baseUrl");
    }

    @ParameterizedTest
    @CsvSource({
        "'', key, username must not be blank",
        "user, ' ', apiKey must not be blank",
        "us:er, key, username must not contain a colon",
        ", key, username must not be blank",
        "user, , apiKey must not be blank"
    })
    void credentials_unfitForBasic_areRefusedByName(String username, String apiKey, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PerformEngageClient.builder().credentials(username, apiKey))
                .withMessageContaining(message);
    }

    @Test
    void credentials_withALineBreak_areRefusedWithoutBeingQuoted() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PerformEngageClient.builder().credentials("user", "canary\nkey"))
                .withMessageContaining("apiKey must not contain control characters")
                .withMessageNotContaining("canary");
    }

    @Test
    void request_credentialsBeyondAscii_areUtf8OnTheWire() {
        fake.inject(Fault.body(200, "application/json", "[]"));
        try (PerformEngageClient client = PerformEngageClient.builder()
                .baseUrl(fake.baseUrl())
                .credentials("ren\u00e9", "cl\u00e9:\u20ac")
                .build()) {
            assertThat(client.goals().list()).isEmpty();
        }

        // r e n C3 A9 : c l C3 A9 : E2 82 AC
        assertThat(fake.lastRequest().header("Authorization")).isEqualTo("Basic cmVuw6k6Y2zDqTrigqw=");
        assertThat(fake.lastRequest().header("Accept")).isEqualTo("application/json");
    }

    @Test
    void request_credentialsOfTheFake_areTaken() {
        fake.addGoal("Answer within a day", null, 0, 1, 2);
        try (PerformEngageClient client = client()) {
            assertThat(client.goals().list()).hasSize(1);
        }
    }

    @Test
    void fromEnv_baseUrl_isUsed() {
        fake.addGoal("Answer within a day", null, 0, 1, 2);
        Map<String, String> variables = Map.of(
                "PERFORM_ENGAGE_BASE_URL", fake.baseUrl(),
                "PERFORM_ENGAGE_USERNAME", fake.username(),
                "PERFORM_ENGAGE_API_KEY", fake.apiKey());
        try (PerformEngageClient client = PerformEngageClient.fromEnv(Environment.of(variables))) {
            assertThat(client.goals().list()).hasSize(1);
        }
    }

    @Test
    void fromEnv_region_isUsed() {
        try (PerformEngageClient client = PerformEngageClient.fromEnv(Environment.of(ENVIRONMENT))) {
            assertThat(client.raw().baseUrl()).hasToString("https://pro.weekly10.net/");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PERFORM_ENGAGE_REGION", "PERFORM_ENGAGE_USERNAME", "PERFORM_ENGAGE_API_KEY"})
    void fromEnv_variableMissing_namesIt(String missing) {
        Map<String, String> variables = new HashMap<>(ENVIRONMENT);
        variables.remove(missing);

        assertThatIllegalStateException()
                .isThrownBy(() -> PerformEngageClient.fromEnv(Environment.of(variables)))
                .withMessageContaining("environment variable " + missing + " is not set");
    }

    @Test
    void fromEnv_withoutAddress_namesBothVariables() {
        Map<String, String> variables = new HashMap<>(ENVIRONMENT);
        variables.remove("PERFORM_ENGAGE_REGION");

        assertThatIllegalStateException()
                .isThrownBy(() -> PerformEngageClient.fromEnv(Environment.of(variables)))
                .withMessageContaining("PERFORM_ENGAGE_REGION")
                .withMessageContaining("PERFORM_ENGAGE_BASE_URL");
    }

    @Test
    void fromEnv_regionAndBaseUrl_areRefused() {
        Map<String, String> variables = new HashMap<>(ENVIRONMENT);
        variables.put("PERFORM_ENGAGE_BASE_URL", "https://pro.weekly10.net");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PerformEngageClient.fromEnv(Environment.of(variables)))
                .withMessageContaining("exactly one of region");
    }

    @Test
    void operations_all_areReadsOfTheRooms() {
        assertThat(PerformEngageClient.operations())
                .extracting(Operation::name, Operation::path, Operation::paging)
                .containsExactly(
                        list("goals", "goals"),
                        get("goals", "goals"),
                        list("users", "users"),
                        get("users", "users"),
                        list("departments", "departments"),
                        get("departments", "departments"),
                        list("checkins", "checkins"),
                        get("checkins", "checkins"),
                        list("questions", "questions"),
                        get("questions", "questions"),
                        list("recognition", "recognition"),
                        get("recognition", "recognition"),
                        list("conversations", "conversations"),
                        get("conversations", "conversations"),
                        list("conversationplans", "conversation_plans"),
                        get("conversationplans", "conversation_plans"),
                        list("conversationtemplates", "conversation_templates"),
                        get("conversationtemplates", "conversation_templates"));
        assertThat(PerformEngageClient.operations())
                .allMatch(operation -> operation.idempotency() == Idempotency.SAFE)
                .allMatch(operation -> operation.documentation().matches("https://helpcenter\\.zensai\\.com/\\S+API"));
    }

    @Test
    void operations_whoseAddressOrAnswerIsInferred_sayThatTheyAreNotDocumented() {
        assertThat(PerformEngageClient.operations())
                .filteredOn(operation -> operation.evidence() != Evidence.DOCUMENTED)
                .extracting(Operation::name)
                .containsExactly(
                        "performengage.users.get",
                        "performengage.checkins.get",
                        "performengage.questions.get",
                        "performengage.recognition.get",
                        "performengage.conversations.get",
                        "performengage.conversationtemplates.get");
    }

    private static Tuple list(String name, String path) {
        return tuple("performengage." + name + ".list", "/api/v2/" + path + "/", "next URL");
    }

    private static Tuple get(String name, String path) {
        return tuple("performengage." + name + ".get", "/api/v2/" + path + "/{api_id}/", null);
    }

    @Test
    void texts_ofAllThatIsPrinted_holdNoSecret() {
        String pair = fake.username() + ":" + fake.apiKey();
        String encoded = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        fake.inject(
                Fault.body(400, "application/json", "{\"detail\": \"saw " + fake.apiKey() + " in " + encoded + "\"}"));
        try (PerformEngageClient client = client()) {
            SdkException e = catchThrowableOfType(
                    SdkException.class, () -> client.goals().get("580:a").execute());
            RequestPreview preview = client.goals().get("580:a").preview();

            assertThat(fake.lastRequest().header("Authorization")).isEqualTo("Basic " + encoded);
            assertThat(e + e.toDiagnostics() + preview + preview.toCurl() + client + client.raw())
                    .contains("saw ***")
                    .doesNotContain(fake.apiKey(), encoded);
        }
    }

    private PerformEngageClient client() {
        return PerformEngageClient.builder()
                .baseUrl(fake.baseUrl())
                .credentials(fake.username(), fake.apiKey())
                .build();
    }
}
