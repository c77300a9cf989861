package io.github.okr4j.clickup.workspaces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.okr4j.clickup.ClickUpClient;
import io.github.okr4j.testkit.clickup.FakeClickUp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is refused here, the server never hears of it. */
class HierarchyBadInputTest {
    @AutoClose
    private final FakeClickUp fake = FakeClickUp.start();

    @AutoClose
    private final ClickUpClient client = ClickUpClient.builder()
            .personalToken(fake.token())
            .baseUrl(fake.baseUrl())
            .build();

    @AfterEach
    void nothingWasSent() {
        assertThat(fake.requests()).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\t", ".", "..", "1\n", "1\u0000", "abc", "12a", " 12", "+12", "1.0", "\u0661"})
    void ids_thatAreNoDigits_areRefusedByName(String id) {
        everywhere(id, "must");
    }

    @ParameterizedTest
    @ValueSource(strings = {"6-901500000013-1", "8cmu1-2022", "1325d2-4"})
    void ids_ofViews_areRefusedAndExplained(String id) {
        everywhere(id, "must be digits only: an id with a hyphen is the id of a view");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://app.clickup.com/90150000001/v/li/901500000013", "v/s/90150000011", "s:1"})
    void ids_asAddresses_areRefused(String id) {
        everywhere(id, "must be the id alone, not the address of a page");
    }

    @Test
    void messages_neverRepeatWhatWasGiven() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> client.lists().get("pk_270000001_SECRET"))
                .withMessage("list_id must be digits only");
    }

    @Test
    void groupIds_noneOrBlank_areRefused() {
        assertRefused(
                "group_ids must contain at least one", () -> client.userGroups().list("1", List.of()));
        assertRefused("group_ids must not be null", () -> client.userGroups().list("1", null));
        assertRefused(
                "group_ids must not contain a blank text",
                () -> client.userGroups().list("1", List.of("a", " ")));
        List<String> withNull = new ArrayList<>(Arrays.asList("a", null));
        assertRefused(
                "group_ids must not contain null", () -> client.userGroups().list("1", withNull));
    }

    private void everywhere(String id, String message) {
        assertRefused("team_id " + message, () -> client.spaces().list(id));
        assertRefused("space_id " + message, () -> client.spaces().get(id));
        assertRefused("space_id " + message, () -> client.folders().list(id));
        assertRefused("folder_id " + message, () -> client.folders().get(id));
        assertRefused("folder_id " + message, () -> client.lists().list(id));
        assertRefused("space_id " + message, () -> client.lists().listFolderless(id));
        assertRefused("list_id " + message, () -> client.lists().get(id));
        assertRefused("list_id " + message, () -> client.lists().members(id));
        assertRefused("team_id " + message, () -> client.userGroups().list(id));
    }

    private static void assertRefused(String message, ThrowingCallable work) {
        assertThatIllegalArgumentException().isThrownBy(work).withMessageStartingWith(message);
    }
}
