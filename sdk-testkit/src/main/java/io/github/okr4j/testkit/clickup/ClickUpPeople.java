package io.github.okr4j.testkit.clickup;

import io.github.okr4j.testkit.server.Json;
import io.github.okr4j.testkit.server.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The members of one ClickUp workspace in the shapes that they have outside of goals, and their groups. */
final class ClickUpPeople {

    private static final String SETTINGS = """
            {"week_start_day": 1, "global_font_support": true, "timezone": "Europe/Berlin"}""";

    private final Sequence sequence;
    private final Map<String, Map<String, @Nullable Object>> groups = new LinkedHashMap<>();

    ClickUpPeople(Sequence sequence) {
        this.sequence = sequence;
    }

    static Map<String, @Nullable Object> user(Map<String, @Nullable Object> member) {
        Map<String, @Nullable Object> user = Json.copy(member);
        user.putAll(Json.readObject(SETTINGS).orElseThrow());
        return user;
    }

    /** The workspace with all its members, the first of whom owns it. */
    static Map<String, @Nullable Object> workspace(List<Map<String, @Nullable Object>> members) {
        List<Map<String, @Nullable Object>> memberships = new ArrayList<>();
        for (Map<String, @Nullable Object> member : members) {
            boolean owner = memberships.isEmpty();
            Map<String, @Nullable Object> user = Json.copy(member);
            user.putAll(Json.object("role", owner ? 1 : 3, "role_subtype", 0, "role_key", owner ? "owner" : "member"));
            user.putAll(Json.object("custom_role", null, "last_active", "1767600000000"));
            user.putAll(Json.object("date_joined", "1767500000000", "date_invited", "1767400000000"));
            Map<String, @Nullable Object> membership = Json.object("user", user);
            if (!owner) {
                membership.put("invited_by", members.get(0));
            }
            memberships.add(membership);
        }
        return Json.object(
                "id",
                ClickUpStore.WORKSPACE_ID,
                "name",
                "Moreau & Co",
                "color",
                "#40bc86",
                "avatar",
                null,
                "members",
                memberships);
    }

    String addGroup(String name, List<Map<String, @Nullable Object>> members) {
        String id = sequence.nextUuid();
        groups.put(
                id,
                Json.object(
                        "id",
                        id,
                        "team_id",
                        ClickUpStore.WORKSPACE_ID,
                        "userid",
                        ClickUpStore.CURRENT_USER_ID,
                        "name",
                        name,
                        "handle",
                        name.replace(" ", ""),
                        "date_created",
                        Long.toString(sequence.nextWrite().toEpochMilli()),
                        "initials",
                        name.substring(0, 1),
                        "members",
                        members,
                        "avatar",
                        Json.object("attachment_id", null, "color", null, "source", null, "icon", null)));
        return id;
    }

    /** The groups with these ids, or all for none. */
    List<Map<String, @Nullable Object>> groups(List<String> ids) {
        return groups.values().stream()
                .filter(group -> ids.isEmpty() || ids.contains(Objects.toString(group.get("id"))))
                .map(Json::copy)
                .toList();
    }
}
