package io.github.okr4j.benchmarks.clients;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JSON read token by token: what one writes by hand when databind is too slow, at the price of 100 lines a record. */
public final class StreamingParse {
    private final JsonFactory factory = new JsonFactory();

    /** For JMH too. */
    public StreamingParse() {}

    /**
     * Reads a page.
     *
     * @param json a buffer
     * @param length bytes of it that are the page
     * @return the page
     * @throws IOException never
     */
    public GoalRows page(byte[] json, int length) throws IOException {
        long count = 0;
        String next = null;
        List<GoalRow> goals = new ArrayList<>(100);
        try (JsonParser parser = factory.createParser(json, 0, length)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                switch (name) {
                    case "count" -> count = parser.getLongValue();
                    case "next" -> next = parser.getValueAsString();
                    case "results" -> {
                        while (parser.nextToken() == JsonToken.START_OBJECT) {
                            goals.add(new Members().read(parser));
                        }
                    }
                    default -> parser.skipChildren();
                }
            }
        }
        return new GoalRows(count, next, goals);
    }

    /** Reads one goal from the beginning of a buffer. */
    GoalRow goal(byte[] json, int length) throws IOException {
        try (JsonParser parser = factory.createParser(json, 0, length)) {
            parser.nextToken();
            return new Members().read(parser);
        }
    }

    /**
     * The floor for everything that is built on this parser.
     *
     * @param json a document
     * @return how many tokens it has
     * @throws IOException never
     */
    public int tokens(byte[] json) throws IOException {
        int count = 0;
        try (JsonParser parser = factory.createParser(json)) {
            while (parser.nextToken() != null) {
                count++;
            }
        }
        return count;
    }

    private static final class Members {
        private String apiId = "";
        private @Nullable String title;
        private @Nullable String description;
        private @Nullable String department;
        private @Nullable String teamManagerName;
        private @Nullable String personName;
        private @Nullable String personGroupName;
        private @Nullable String responsiblePersonName;
        private @Nullable String unit;
        private @Nullable BigDecimal baselineValue;
        private @Nullable BigDecimal targetValue;
        private @Nullable BigDecimal currentValue;
        private @Nullable LocalDate startDate;
        private @Nullable LocalDate targetDate;
        private @Nullable Boolean isComplete;
        private @Nullable String ragStatus;
        private @Nullable Boolean autoCalculated;
        private @Nullable Boolean isOkr;
        private @Nullable Integer goalWeight;
        private @Nullable String goalVisibility;
        private @Nullable Boolean ragTargetBased;

        GoalRow read(JsonParser parser) throws IOException {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                if (parser.nextToken() != JsonToken.VALUE_NULL && !text(name, parser)) {
                    value(name, parser);
                }
            }
            return new GoalRow(
                    apiId,
                    title,
                    description,
                    department,
                    teamManagerName,
                    personName,
                    personGroupName,
                    responsiblePersonName,
                    unit,
                    baselineValue,
                    targetValue,
                    currentValue,
                    startDate,
                    targetDate,
                    isComplete,
                    ragStatus,
                    autoCalculated,
                    isOkr,
                    goalWeight,
                    goalVisibility,
                    ragTargetBased);
        }

        private boolean text(String name, JsonParser parser) throws IOException {
            switch (name) {
                case "api_id" -> apiId = parser.getText();
                case "title" -> title = parser.getText();
                case "description" -> description = parser.getText();
                case "department" -> department = parser.getText();
                case "team_manager_name" -> teamManagerName = parser.getText();
                case "person_name" -> personName = parser.getText();
                case "person_group_name" -> personGroupName = parser.getText();
                case "responsible_person_name" -> responsiblePersonName = parser.getText();
                case "unit" -> unit = parser.getText();
                case "rag_status" -> ragStatus = parser.getText();
                case "goal_visibility" -> goalVisibility = parser.getText();
                default -> {
                    return false;
                }
            }
            return true;
        }

        private void value(String name, JsonParser parser) throws IOException {
            switch (name) {
                case "baseline_value" -> baselineValue = decimal(parser);
                case "target_value" -> targetValue = decimal(parser);
                case "current_value" -> currentValue = decimal(parser);
                case "start_date" -> startDate = date(parser);
                case "target_date" -> targetDate = date(parser);
                case "is_complete" -> isComplete = parser.getBooleanValue();
                case "auto_calculated" -> autoCalculated = parser.getBooleanValue();
                case "is_okr" -> isOkr = parser.getBooleanValue();
                case "goal_weight" -> goalWeight = parser.getIntValue();
                case "rag_target_based" -> ragTargetBased = parser.getBooleanValue();
                default -> parser.skipChildren();
            }
        }

        private static BigDecimal decimal(JsonParser parser) throws IOException {
            return new BigDecimal(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
        }

        private static LocalDate date(JsonParser parser) throws IOException {
            char[] text = parser.getTextCharacters();
            int at = parser.getTextOffset();
            return LocalDate.of(
                    digits(text, at, 2) * 100 + digits(text, at + 2, 2),
                    digits(text, at + 5, 2),
                    digits(text, at + 8, 2));
        }

        private static int digits(char[] text, int at, int count) {
            int value = 0;
            for (int i = at; i < at + count; i++) {
                value = 10 * value + text[i] - '0';
            }
            return value;
        }
    }
}
