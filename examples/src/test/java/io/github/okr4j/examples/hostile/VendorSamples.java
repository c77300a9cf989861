package io.github.okr4j.examples.hostile;

import java.util.List;

/** Answers in the vendors' wire forms; what they hold is invented. */
final class VendorSamples {
    static final String EDITOR_TOKEN = "goal:6f1c0c3e:canary-editor-4711";

    private static final String KEY_RESULT = """
            {"id": "0b7de4a5", "goal_id": "6f1c0c3e", "name": "Sign ten customers", "creator": 270000001,
             "owner": {"id": 270000001}, "type": "number", "date_created": "1769471022390", "unit": "customers",
             "workspace_id": "90150000001", "percent_completed": 0.25, "completed": false, "task_ids": ["86c7mc19h"],
             "subcategory_ids": ["901520401736"], "owners": [{"id": 270000001, "username": "Ada", "initials": "A"}],
             "steps_start": 0, "steps_end": 10, "steps_current": 2.5,
             "last_action": {"id": "51a9", "note": "Progress", "date_modified": "1769471022645", "steps_taken": 2.5}}""";

    private static final String GOAL = """
            {"id": "6f1c0c3e", "pretty_id": "7", "name": "Grow", "team_id": "90150000001", "creator": 270000001,
             "color": "#32a852", "date_created": "1769470960912", "start_date": "1767225600000", "due_date": null,
             "description": "More customers", "private": false, "multiple_owners": true, "editor_token": "%s",
             "owners": [{"id": 270000001, "username": "Ada", "email": "ada@example.com"}], "key_result_count": 1,
             "members": [{"id": 270000003, "username": "Cleo", "permission_level": "edit", "isCreator": true}],
             "group_members": [{"id": "g1", "members": [1, {"a": null}]}], "percent_completed": 0.25, "folder_id": "f1",
             "key_results": [%s], "history": [{"id": "51a9", "note": "Progress"}], "new": {"a": [1.5, null]}}""".formatted(EDITOR_TOKEN, KEY_RESULT);

    static final String CLICKUP_GOAL = "{\"goal\": " + GOAL + "}";
    static final String CLICKUP_KEY_RESULT = "{\"key_result\": " + KEY_RESULT + "}";
    static final String CLICKUP_GOALS = """
            {"goals": [%s], "folders": [{"id": "f1", "name": "2026", "goal_count": 1, "date_created": "1769470960000",
             "members": [{"id": 270000003, "date_added": 1769470960500}], "goals": [%s]}]}""".formatted(GOAL, GOAL);

    private static final String DEAL_GOAL = """
            {"id": "0f3c1a52", "owner_id": 7, "title": "Sell to 12 schools",
             "type": {"name": "deals_progressed",
                      "params": {"pipeline_id": [5, 2], "stage_id": 3, "activity_type_id": [9]}},
             "assignee": {"id": 7, "type": "person"}, "interval": "monthly",
             "duration": {"start": "2026-01-01", "end": "2026-12-31"},
             "expected_outcome": {"target": 1250.50, "tracking_metric": "sum", "currency_id": 4},
             "is_active": true, "report_ids": ["9a1b00c2"]}""";

    static final String PIPEDRIVE_GOAL = "{\"success\": true, \"data\": {\"goal\": " + DEAL_GOAL + "}}";
    static final String PIPEDRIVE_GOALS = "{\"success\": true, \"data\": {\"goals\": [" + DEAL_GOAL + "]}}";
    static final String PIPEDRIVE_RESULT =
            "{\"success\": true, \"data\": {\"progress\": 417.25, \"goal\": " + DEAL_GOAL + "}}";

    static final String PERDOO_KEY_RESULT = """
            {"id": "kr-1", "name": "Ship the beta", "created_at": "2026-01-05T08:00:00Z",
             "modified_at": "2026-01-06T09:30:00.25+01:00", "objective_id": "ob-1", "type": "range",
             "confidence": "0.75", "current_value": "12.50", "target_value_min": "10.00",
             "target_value_max": "20.00"}""";
    static final String PERDOO_PAGE = "{\"next_page_token\": \"p2\", \"keyresults\": [" + PERDOO_KEY_RESULT + "]}";

    static final String ENGAGE_GOAL = """
            {"api_id": "580:goal-1", "title": "Answer within a day", "description": "All channels",
             "department": "Support", "team_manager_name": "Mara", "person_name": "No\\u00e9", "unit": "eur",
             "baseline_value": "0.0000", "target_value": "100.0000", "current_value": "20.5000",
             "start_date": "2026-01-01", "target_date": "2026-12-31", "is_complete": false, "rag_status": "AMBER",
             "auto_calculated": true, "is_okr": true, "goal_weight": 3, "goal_visibility": "public"}""";
    static final String ENGAGE_PAGE = """
            {"count": 2, "next": "http://127.0.0.1:9/api/v2/goals/?limit=100&offset=1", "previous": null,
             "results": [%s]}""".formatted(ENGAGE_GOAL);
    static final String ENGAGE_LIST = "[" + ENGAGE_GOAL + "]";

    static final List<String> ERRORS = List.of(
            "{\"err\": \"Team not authorized\", \"ECODE\": \"OAUTH_027\"}",
            "{\"message\": \"Validation failed\", \"status\": 400}",
            "{\"success\": false, \"error\": \"It did not work\", \"errorCode\": 400, \"error_info\": \"Ask\"}",
            "{\"success\": false, \"statusText\": \"no\", \"errors\": {\"title\": [\"is missing\", 7], \"x\": null}}",
            "{\"code\": 5, \"message\": \"refused\", \"details\": {\"name\": \"must be shorter\"}}",
            "{\"limit\": [\"Not a number.\"], \"nested\": {\"a\": [{\"b\": [\"c\"]}]}}",
            "{\"detail\": \"Not found.\"}",
            "<html><body>502 Bad Gateway</body></html>");

    private VendorSamples() {}
}
