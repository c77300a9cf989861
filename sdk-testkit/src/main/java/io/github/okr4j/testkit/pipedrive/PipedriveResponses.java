package io.github.okr4j.testkit.pipedrive;

import io.github.okr4j.testkit.server.ErrorResponseException;
import io.github.okr4j.testkit.server.FakeResponse;
import io.github.okr4j.testkit.server.Json;
import io.github.okr4j.testkit.server.Query;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The responses of Pipedrive's operations beside the goal service: both versions, and the pages of the second. */
final class PipedriveResponses {

    private static final int USUAL_LIMIT = 100;
    private static final int MAX_LIMIT = 500;
    private static final DateTimeFormatter VERSION_ONE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

    private PipedriveResponses() {}

    static FakeResponse data(@Nullable Object data) {
        return FakeResponse.json(200, Json.object("success", true, "data", data));
    }

    static FakeResponse one(Optional<Map<String, @Nullable Object>> row, String problem) {
        return data(row.orElseThrow(() -> refused(404, problem, null)));
    }

    static FakeResponse list(Optional<Map<String, @Nullable Object>> row, String member, String problem) {
        return data(row.orElseThrow(() -> refused(404, problem, null)).get(member));
    }

    static FakeResponse oneOfVersionTwo(Optional<Map<String, @Nullable Object>> row) {
        return data(row.orElseThrow(() -> refused(404, "Entity was not found", "Object was not found.")));
    }

    static ErrorResponseException badRequest(String problem) {
        return refused(400, problem, "Please check developers.pipedrive.com");
    }

    private static ErrorResponseException refused(int status, String problem, @Nullable String info) {
        Map<String, @Nullable Object> body = Json.object("success", false, "error", problem);
        if (info != null) {
            body.put("error_info", info);
        }
        body.put("data", null);
        body.put("additional_data", null);
        return new ErrorResponseException(PipedriveContract.limited(FakeResponse.json(status, body)));
    }

    /** One page; at the end of the list the cursor is null. */
    static FakeResponse page(Query query, Stream<Map<String, @Nullable Object>> rows) {
        int limit = query.has("limit") ? number("limit", query.first("limit")) : USUAL_LIMIT;
        if (limit < 1 || limit > MAX_LIMIT) {
            throw badRequest("limit must be 1 to " + MAX_LIMIT);
        }
        int start = query.has("cursor") ? start(String.valueOf(query.first("cursor"))) : 0;
        List<Map<String, @Nullable Object>> some =
                rows.skip(start).limit(limit + 1L).toList();
        boolean more = some.size() > limit;
        return FakeResponse.json(
                200,
                Json.object(
                        "success",
                        true,
                        "data",
                        more ? some.subList(0, limit) : some,
                        "additional_data",
                        Json.object("next_cursor", more ? cursor(start + limit) : null)));
    }

    static String cursor(int start) {
        byte[] bytes = ("from " + start).getBytes(StandardCharsets.UTF_8);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static int start(String cursor) {
        try {
            String text = new String(Base64.getDecoder().decode(cursor), StandardCharsets.UTF_8);
            return Integer.parseInt(text.substring("from ".length()));
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException e) {
            throw badRequest("cursor is not valid");
        }
    }

    static int number(String name, @Nullable String text) {
        try {
            return Integer.parseInt(String.valueOf(text));
        } catch (NumberFormatException e) {
            throw badRequest(name + " must be a whole number");
        }
    }

    /** A time as version 1 writes it: in UTC, without saying so. */
    static String versionOne(Instant time) {
        return VERSION_ONE.format(time);
    }
}
