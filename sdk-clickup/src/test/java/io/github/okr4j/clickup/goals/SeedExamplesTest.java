package io.github.okr4j.clickup.goals;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.clickup.ClickUpClient;
import io.github.okr4j.core.json.JsonCodec;
import io.github.okr4j.core.json.JsonDialect;
import io.github.okr4j.core.json.JsonDialect.DecimalForm;
import io.github.okr4j.core.json.JsonDialect.TimeForm;
import io.github.okr4j.core.json.JsonException;
import io.github.okr4j.testkit.Fault;
import io.github.okr4j.testkit.clickup.FakeClickUp;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The examples of the documents that the project was created from. */
class SeedExamplesTest {
    private static final JsonCodec CODEC = JsonCodec.of(new JsonDialect(TimeForm.EPOCH_MILLIS, DecimalForm.NUMBER));
    private static final Instant CREATED = Instant.ofEpochMilli(1568062902048L);

    @AutoClose
    private final FakeClickUp fake = FakeClickUp.start();

    @AutoClose
    private final ClickUpClient client = ClickUpClient.builder()
            .personalToken(fake.token())
            .baseUrl(fake.baseUrl())
            .build();

    @Test
    void createKeyResult_exampleAnswer_decodesFieldByField() {
        fake.inject(Fault.body(200, "application/json", seed("create-key-result-response.json")));

        KeyResult keyResult = client.keyResults()
                .create("e53a033c-900e-462d-a849-4a216b06d930", request("New Key Result Name"))
                .execute();

        assertThat(keyResult.id()).isEqualTo("947d46ed-8480-49bc-8c57-e569747efe93");
        assertThat(keyResult.goalId()).isEqualTo("e53a033c-900e-462d-a849-4a216b06d930");
        assertThat(keyResult.name()).isEqualTo("New Key Result Name");
        assertThat(keyResult.type().known()).isEqualTo(KeyResultType.NUMBER);
        assertThat(keyResult.unit()).isEqualTo("km");
        assertThat(keyResult.creator()).isEqualTo(183L);
        assertThat(keyResult.dateCreated()).isEqualTo(CREATED);
        assertThat(keyResult.goalPrettyId()).isEqualTo("6");
        assertThat(keyResult.percentCompleted()).isNull();
        assertThat(keyResult.completed()).isFalse();
        assertThat(keyResult.taskIds()).isEmpty();
        assertThat(keyResult.listIds()).isEmpty();
        assertThat(keyResult.owners())
                .containsExactly(new GoalUser(
                        183L,
                        "John Doe",
                        "JK",
                        "example@email.com",
                        "#827718",
                        "https://attachments.clickup.com/profilePictures/183_nx1.jpg",
                        Map.of()));
        assertThat(keyResult.lastAction())
                .isEqualTo(new KeyResultAction(
                        "d3183d0f-5cbd-4158-b015-71465f1df269",
                        "947d46ed-8480-49bc-8c57-e569747efe93",
                        183L,
                        "Created Key Result",
                        CREATED,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        Map.of()));
        assertThat(keyResult.additional()).isEmpty();
    }

    @Test
    void createKeyResult_exampleRequest_equalsWhatIsSent() {
        assertThat(sent("New Key Result Name")).isEqualTo(withoutBlanks(seed("create-key-result-request.json")));
    }

    @Test
    void createKeyResult_exampleRequestOfTheSchema_equalsWhatIsSent() {
        assertThat(sent("New Target Name")).isEqualTo(withoutBlanks(seed("create-key-result-request-in-schema.json")));
    }

    @Test
    void owner_example_decodesAndIsWrittenBackWithoutLoss() throws JsonException {
        byte[] example = seed("owner.json").getBytes(StandardCharsets.UTF_8);

        GoalUser owner = CODEC.read(example, GoalUser.class);

        assertThat(owner)
                .isEqualTo(new GoalUser(
                        183L,
                        "John Doe",
                        "JD",
                        "johndoe@gmail.com",
                        "#827718",
                        "https://attachments-public.clickup.com/profilePictures/183_abc.jpg",
                        Map.of()));
        assertThat(CODEC.readLoosely(CODEC.write(owner))).isEqualTo(CODEC.readLoosely(example));
    }

    /** The other description has progress in whole percent and lists under {@code list_ids}. */
    @Test
    void keyResult_asTheThirdPartyDescribesIt_decodes() throws JsonException {
        KeyResult keyResult = CODEC.read(
                ("{\"id\":\"k\",\"goal_id\":\"g\",\"name\":\"K\",\"creator\":183,\"type\":\"currency\","
                                + "\"date_created\":\"1568062902048\",\"goal_pretty_id\":\"6\",\"percent_completed\":50,"
                                + "\"completed\":false,\"task_ids\":[\"t\"],\"list_ids\":[\"l\"],\"owners\":[{}],"
                                + "\"steps_start\":0,\"steps_end\":10.5,\"steps_current\":5.25,\"unit\":\"EUR\","
                                + "\"last_action\":{}}")
                        .getBytes(StandardCharsets.UTF_8),
                KeyResult.class);

        assertThat(keyResult.type().known()).isEqualTo(KeyResultType.CURRENCY);
        assertThat(keyResult.percentCompleted()).isEqualTo("50");
        assertThat(keyResult.listIds()).containsExactly("l");
        assertThat(keyResult.stepsEnd()).isEqualTo("10.5");
        assertThat(keyResult.stepsCurrent()).isEqualTo("5.25");
        assertThat(keyResult.additional()).isEmpty();
    }

    private String sent(String name) {
        return client.keyResults().create("g", request(name)).preview().body();
    }

    private static CreateKeyResult request(String name) {
        return CreateKeyResult.builder()
                .name(name)
                .owners(183)
                .type(KeyResultType.NUMBER)
                .range(0, 10)
                .unit("km")
                .build();
    }

    /** Line breaks and indentation only: the example's texts hold single blanks. */
    private static String withoutBlanks(String json) {
        return json.replaceAll("\\n *", "").replace("\": ", "\":");
    }

    private static String seed(String name) {
        try (InputStream in = SeedExamplesTest.class.getResourceAsStream("/seed/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(name, e);
        }
    }
}
