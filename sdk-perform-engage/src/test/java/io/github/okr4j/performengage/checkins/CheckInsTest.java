package io.github.okr4j.performengage.checkins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.okr4j.core.http.QueryParameters;
import io.github.okr4j.performengage.PerformEngageClient;
import io.github.okr4j.performengage.ResourceFixture;
import io.github.okr4j.testkit.Fault;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckInsTest extends ResourceFixture {
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    private final CheckIns checkIns = client.checkIns();
    private final String mara = fake.addUser("Mara Holt", "mara@example.com", null);
    private final String noor =
            fake.addUser("Noor Abadi", "noor@example.com", mara, fake.addDepartment("Research & Development"));

    @Test
    void list_checkIn_fillsEveryComponent() {
        String id = fake.addCheckIn(
                noor,
                OffsetDateTime.parse("2026-07-01T18:00:00+01:00"),
                OffsetDateTime.parse("2026-07-01T18:00:00.000001+01:00"));

        assertThat(checkIns.list())
                .containsExactly(new CheckIn(
                        id,
                        Instant.parse("2026-07-01T17:00:00Z"),
                        Instant.parse("2026-07-01T17:00:00.000001Z"),
                        true,
                        false,
                        false,
                        Map.of()));
    }

    @Test
    void list_everyFilter_isSentInTheVendorsWords() {
        OffsetDateTime time = OffsetDateTime.parse("2026-07-01T18:00:00Z");
        String wanted = fake.addCheckIn(noor, time, time);
        fake.addCheckIn(mara, time, time);
        CheckInQuery query = CheckInQuery.ALL
                .dateFrom(JULY)
                .dateTo(JULY)
                .department("Research & Development")
                .managerEmail("mara@example.com")
                .managerName("Mara Holt")
                .personEmail("noor@example.com")
                .personName("Noor Abadi");

        assertThat(checkIns.list(query)).extracting(CheckIn::apiId).containsExactly(wanted);

        assertThat(targets())
                .containsExactly("/api/v2/checkins/?date_from=2026-07-01&date_to=2026-07-01"
                        + "&department=Research%20%26%20Development&manager_email=mara%40example.com"
                        + "&manager_name=Mara%20Holt&person_email=noor%40example.com&person_name=Noor%20Abadi"
                        + "&limit=100&offset=0");
    }

    @Test
    void query_datesReversed_areRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> checkIns.list(CheckInQuery.ALL.dateFrom(JULY).dateTo(JULY.minusDays(1))))
                .withMessage("dateTo must not be before dateFrom: 2026-06-30 is before 2026-07-01");
        assertThat(targets()).isEmpty();
    }

    @Test
    void query_datesMovedOn_areComparedWhenTheListIsRequested() {
        CheckInQuery week = CheckInQuery.ALL.dateFrom(JULY).dateTo(JULY.plusDays(6));

        assertThat(checkIns.list(week.dateFrom(JULY.plusDays(7)).dateTo(JULY.plusDays(13))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void query_pageSizeSetByTheConstructor_isCheckedWhenTheListIsRequested(int size) {
        CheckInQuery query = new CheckInQuery(QueryParameters.NONE.with("limit", size));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> checkIns.list(query))
                .withMessageStartingWith("pageSize must be at least 1");
        assertThat(targets()).isEmpty();
    }

    @Test
    void query_oneDate_isEnough() {
        assertThat(CheckInQuery.ALL.dateTo(JULY).parameters().values()).containsOnlyKeys("date_to");
        assertThat(CheckInQuery.ALL.dateFrom(JULY).parameters().values()).containsOnlyKeys("date_from");
    }

    @Test
    void query_blankText_isRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CheckInQuery.ALL.personEmail(" "))
                .withMessageContaining("personEmail must not be blank");
    }

    @Test
    void get_checkIn_isTheObjectAsItCame() {
        String id = fake.add("checkins", Map.of("answers", Map.of("mood", 4)));

        assertThat(checkIns.get(id).execute())
                .containsEntry("api_id", id)
                .containsEntry("answers", Map.of("mood", 4))
                .containsEntry("overdue", false);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-01T18:00:00.123456+01:00, 2026-07-01T17:00:00.123456Z",
        "2026-07-01T18:00:00.123456Z, 2026-07-01T18:00:00.123456Z",
        "2026-07-01T18:00:00+0000, 2026-07-01T18:00:00Z",
        "2026-07-01T18:00:00.5-0930, 2026-07-02T03:30:00.5Z",
        "2026-07-01 18:00:00+01:00, 2026-07-01T17:00:00Z",
        "2026-07-01T18:00:00.123456, 2026-07-01T18:00:00.123456Z",
        "2026-07-01T18:00, 2026-07-01T18:00:00Z"
    })
    void deadline_inAnyForm_isThatInstant(String text, Instant expected) {
        assertThat(deadline(client, text)).isEqualTo(expected);
    }

    /** The zone of the client matters only where the time names none; clocks of London went forward on 29 March 2026. */
    @ParameterizedTest
    @CsvSource({
        "2026-07-01T18:00:00, 2026-07-01T17:00:00Z",
        "2026-01-01T18:00:00, 2026-01-01T18:00:00Z",
        "2026-07-01T18:00:00+02:00, 2026-07-01T16:00:00Z",
        "2026-07-01T18:00:00Z, 2026-07-01T18:00:00Z",
        "2026-03-29T01:30:00, 2026-03-29T01:30:00Z",
        "2026-10-25T01:30:00, 2026-10-25T00:30:00Z",
        "2026-07-01, 2026-06-30T23:00:00Z",
        "0000-00-00 00:00:00,"
    })
    void deadline_withoutZone_isReadInTheZoneOfTheClient(String text, Instant expected) {
        try (PerformEngageClient london = PerformEngageClient.builder()
                .baseUrl(fake.baseUrl())
                .credentials(fake.username(), fake.apiKey())
                .zone(ZoneId.of("Europe/London"))
                .build()) {
            assertThat(deadline(london, text)).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "18:00", "2026-13-01T00:00:00Z", "2026-07-01T18:00:00 BST"})
    void deadline_thatIsNoTime_costsNoCheckIn(String text) {
        assertThat(deadline(client, text)).isNull();
    }

    @Test
    void zone_null_isRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PerformEngageClient.builder().zone(null))
                .withMessageContaining("zone must not be null");
    }

    private Instant deadline(PerformEngageClient reader, String text) {
        fake.inject(Fault.body(
                200,
                "application/json",
                "{\"results\": [{\"api_id\": \"580:c\", \"deadline_date\": \"" + text + "\"}]}"));
        return reader.checkIns().list().first().orElseThrow().deadlineDate();
    }
}
