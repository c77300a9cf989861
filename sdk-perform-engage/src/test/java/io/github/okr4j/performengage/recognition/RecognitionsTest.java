package io.github.okr4j.performengage.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.okr4j.performengage.ResourceFixture;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecognitionsTest extends ResourceFixture {
    private final Recognitions recognitions = client.recognitions();

    @Test
    void get_recognition_fillsEveryComponent() {
        String id = add("Mara Holt", "Noor Abadi");

        assertThat(recognitions.get(id).execute())
                .isEqualTo(new Recognition(
                        id,
                        "580:q1",
                        "Whom do you thank?",
                        "580:a1",
                        "Noor, for the cover",
                        "u1",
                        "Mara Holt",
                        "mara@example.com",
                        "u2",
                        "Noor Abadi",
                        "noor@example.com",
                        Map.of("reactions", 3)));
        assertThat(targets()).containsExactly("/api/v2/recognition/" + id.replace(":", "%3A") + "/");
    }

    @Test
    void list_everyFilter_isSentInTheVendorsWords() {
        String wanted = add("Mara Holt", "Noor Abadi");
        add("Noor Abadi", "Mara Holt");
        RecognitionQuery query = RecognitionQuery.ALL
                .authorEmail("mara@example.com")
                .authorName("Mara Holt")
                .mentionedEmail("noor@example.com")
                .mentionedName("Noor Abadi")
                .pageSize(7);

        assertThat(recognitions.list(query)).extracting(Recognition::apiId).containsExactly(wanted);

        assertThat(targets())
                .containsExactly("/api/v2/recognition/?author_email=mara%40example.com&author_name=Mara%20Holt"
                        + "&mentioned_email=noor%40example.com&mentioned_name=Noor%20Abadi&limit=7&offset=0");
    }

    @Test
    void query_blankText_isRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecognitionQuery.ALL.mentionedEmail(""))
                .withMessageContaining("mentionedEmail must not be blank");
    }

    private String add(String author, String mentioned) {
        return fake.add(
                "recognition",
                Map.ofEntries(
                        Map.entry("question_api_id", "580:q1"),
                        Map.entry("question_text", "Whom do you thank?"),
                        Map.entry("response_api_id", "580:a1"),
                        Map.entry("response_text", "Noor, for the cover"),
                        Map.entry("author_api_id", "u1"),
                        Map.entry("author_name", author),
                        Map.entry("author_email", "mara@example.com"),
                        Map.entry("mentioned_api_id", "u2"),
                        Map.entry("mentioned_name", mentioned),
                        Map.entry("mentioned_email", "noor@example.com"),
                        Map.entry("reactions", 3)));
    }
}
