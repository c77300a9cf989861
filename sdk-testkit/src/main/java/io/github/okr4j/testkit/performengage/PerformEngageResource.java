package io.github.okr4j.testkit.performengage;

import static io.github.okr4j.testkit.performengage.PerformEngageFilter.contains;
import static io.github.okr4j.testkit.performengage.PerformEngageFilter.dayFrom;
import static io.github.okr4j.testkit.performengage.PerformEngageFilter.dayTo;
import static io.github.okr4j.testkit.performengage.PerformEngageFilter.equal;

import io.github.okr4j.testkit.server.Json;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What can be read: the last word of its path, how a new entry looks, and by which parameters lists are filtered. */
enum PerformEngageResource {
    GOALS("""
            {"api_id": "", "title": "", "description": "", "department": null, "team_manager_name": null,
             "person_name": null, "person_group_name": null, "responsible_person_name": null, "unit": "number",
             "baseline_value": "0.0000", "target_value": "100.0000", "current_value": "0.0000",
             "start_date": "2026-01-01", "target_date": "2026-12-31", "is_complete": false, "rag_status": "GREEN",
             "auto_calculated": false, "is_okr": false, "goal_weight": 1, "goal_visibility": "public",
             "rag_target_based": false}"""),
    USERS("""
            {"api_id": "", "name": "", "email": null, "departments": [], "manager": null}"""),
    DEPARTMENTS("""
            {"name": "", "api_id": "", "admins": []}"""),
    CHECKINS("""
            {"api_id": "", "deadline_date": null, "submission_date": null, "overdue": false, "on_vacation": false,
             "is_adhoc": false}"""),
    QUESTIONS("""
            {"api_id": "", "text": "", "type": "text", "choices": []}"""),
    RECOGNITION("""
            {"api_id": "", "question_api_id": null, "question_text": null, "response_api_id": null,
             "response_text": null, "author_api_id": null, "author_name": null, "author_email": null,
             "mentioned_api_id": null, "mentioned_name": null, "mentioned_email": null}"""),
    CONVERSATIONS("""
            {"api_id": "", "template_api_id": null, "template_name": null, "plan_name": null, "plan_api_id": null,
             "stage_name": null, "stage_api_id": null, "status": "draft", "updated_date": null,
             "completed_date": null, "generated_date": null, "person_api_id": null, "person_name": null}"""),
    CONVERSATION_PLANS("""
            {"name": "", "api_id": "", "template_name": null, "template_api_id": null, "status": "draft",
             "frequency": null}"""),
    CONVERSATION_TEMPLATES("""
            {"api_id": "", "name": "", "active": true, "draft": false, "deleted": false, "created_date": null,
             "updated_date": null}""");

    private final String newEntry;

    PerformEngageResource(String newEntry) {
        this.newEntry = newEntry;
    }

    static PerformEngageResource named(String name) {
        for (PerformEngageResource resource : values()) {
            if (resource.word().equals(name)) {
                return resource;
            }
        }
        throw new IllegalArgumentException("the vendor has no resource " + name);
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    Map<String, @Nullable Object> newEntry() {
        return Json.readObject(newEntry).orElseThrow();
    }

    /** The query parameters that filter its list. */
    Map<String, PerformEngageFilter> filters() {
        return switch (this) {
            case GOALS, QUESTIONS -> Map.of();
            case USERS ->
                Map.of(
                        "name", contains("name"),
                        "department_name", contains("departments.name"),
                        "manager_name", contains("manager.name"),
                        "is_active", equal("is_active"));
            case DEPARTMENTS -> Map.of("name", contains("name"));
            case CHECKINS ->
                Map.of(
                        "date_from", dayFrom("submission_date"),
                        "date_to", dayTo("submission_date"),
                        "department", equal("person.departments.name"),
                        "manager_email", equal("person.manager.email"),
                        "manager_name", equal("person.manager.name"),
                        "person_email", equal("person.email"),
                        "person_name", equal("person.name"));
            case RECOGNITION ->
                Map.of(
                        "author_email", equal("author_email"),
                        "author_name", equal("author_name"),
                        "mentioned_email", equal("mentioned_email"),
                        "mentioned_name", equal("mentioned_name"));
            case CONVERSATIONS ->
                Map.of(
                        "person_name", equal("person_name"),
                        "plan_name", equal("plan_name"),
                        "status", equal("status"),
                        "template_name", equal("template_name"));
            case CONVERSATION_PLANS -> Map.of("name", equal("name"), "template_name", equal("template_name"));
            case CONVERSATION_TEMPLATES -> Map.of("name", equal("name"), "name_icontains", contains("name"));
        };
    }

    /** The vendor writes the ids of departments in capitals, those of users bare, all others behind a number. */
    String id(String uuid) {
        return switch (this) {
            case USERS -> uuid;
            case DEPARTMENTS -> uuid.toUpperCase(Locale.ROOT);
            default -> "580:" + uuid;
        };
    }
}
