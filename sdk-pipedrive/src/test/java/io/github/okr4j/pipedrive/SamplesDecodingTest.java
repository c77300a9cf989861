package io.github.okr4j.pipedrive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.core.json.JsonCodec;
import io.github.okr4j.core.json.JsonException;
import io.github.okr4j.pipedrive.activities.Activity;
import io.github.okr4j.pipedrive.activities.ActivityType;
import io.github.okr4j.pipedrive.currencies.Currency;
import io.github.okr4j.pipedrive.deals.Deal;
import io.github.okr4j.pipedrive.deals.DealStatus;
import io.github.okr4j.pipedrive.pipelines.Pipeline;
import io.github.okr4j.pipedrive.pipelines.Stage;
import io.github.okr4j.pipedrive.users.CurrentUser;
import io.github.okr4j.pipedrive.users.Team;
import io.github.okr4j.pipedrive.users.User;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SamplesDecodingTest {
    private final JsonCodec codec = JsonCodec.of(new PipedriveProfile().dialect());

    static Stream<Arguments> samples() {
        return Stream.of(
                Arguments.of(User.class, Samples.USER),
                Arguments.of(CurrentUser.class, Samples.CURRENT_USER),
                Arguments.of(Team.class, Samples.TEAM),
                Arguments.of(Pipeline.class, Samples.PIPELINE),
                Arguments.of(Stage.class, Samples.STAGE),
                Arguments.of(ActivityType.class, Samples.ACTIVITY_TYPE),
                Arguments.of(Activity.class, Samples.ACTIVITY),
                Arguments.of(Deal.class, Samples.DEAL),
                Arguments.of(Currency.class, Samples.CURRENCY));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void read_everyMember_isKeptUnderItsNameAndWrittenBack(Class<?> type, String sample) throws Exception {
        Object read = read(sample, type);
        assertThat(tree(codec.write(read))).isEqualTo(tree(bytes(sample)));
    }

    /** Every member has a typed place, so nothing is left for {@code additional}. */
    @ParameterizedTest
    @MethodSource("samples")
    void read_everyMember_isTyped(Class<?> type, String sample) throws Exception {
        assertThat(type.getMethod("additional").invoke(read(sample, type))).isEqualTo(Map.of());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void read_unknownMember_isKept(Class<?> type, String sample) throws Exception {
        Object read = read(sample.replaceFirst("\\{", "{\"brand_new\": [1, null], "), type);
        assertThat(type.getMethod("additional").invoke(read)).isEqualTo(Map.of("brand_new", Arrays.asList(1, null)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void read_idAlone_isEnough(Class<?> type, String sample) throws Exception {
        assertThat(read("{\"id\": 1}", type).toString()).contains("id=1");
    }

    @Test
    void deal_timesAndFigures_areExact() throws Exception {
        Deal deal = read(Samples.DEAL, Deal.class);
        assertThat(deal.id()).isEqualTo(12);
        assertThat(deal.value()).isEqualTo(new BigDecimal("1250.50"));
        assertThat(deal.status().is(DealStatus.WON)).isTrue();
        assertThat(deal.wonTime()).isEqualTo(Instant.parse("2026-02-04T10:00:00Z"));
        assertThat(deal.expectedCloseDate()).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(deal.labelIds()).isEqualTo(List.of(1L, 4L));
        assertThat(deal.customFields()).containsKey("0a1b2d").containsEntry("0a1b2d", null);
    }

    @Test
    void user_timesOfVersionOne_areUtc() throws Exception {
        User user = read("""
                {"id": 7, "last_login": "2026-01-05 08:00:00", "created": "2025-07-05 08:00:00", "modified": null}""", User.class);
        assertThat(user.lastLogin()).isEqualTo(Instant.parse("2026-01-05T08:00:00Z"));
        assertThat(user.created()).isEqualTo(Instant.parse("2025-07-05T08:00:00Z"));
        assertThat(user.modified()).isNull();
    }

    @Test
    void team_flagsAsNumbers_areFlags() throws Exception {
        Team team = read("{\"id\": 3, \"active_flag\": 1, \"deleted_flag\": 0}", Team.class);
        assertThat(team.active()).isTrue();
        assertThat(team.deleted()).isFalse();
        assertThat(team.userIds()).isEmpty();
    }

    private <T> T read(String json, Class<T> type) throws JsonException {
        return codec.read(bytes(json), type);
    }

    private Object tree(byte[] json) {
        return codec.readLoosely(json);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
