package io.github.okr4j.clickup;

/** Responses in ClickUp's wire form, with every member that is known and people who do not exist. */
public final class WireSamples {
    public static final String WORKSPACE_ID = "90150000001";
    public static final String GOAL_ID = "6f1c0c3e-8a52-4a4e-9a0e-2d5f1b7c9e01";
    public static final String KEY_RESULT_ID = "0b7de4a5-13c9-4a6f-8b1e-77d0c2f5a902";

    public static final String USER = """
            {"id": 270000001, "username": "Ada Moreau", "initials": "AM", "email": "ada.moreau@example.com",
             "color": "#3397dd", "profilePicture": "https://pictures.example.com/270000001.jpg"}""";

    public static final String INVITED_USER = """
            {"id": 270000002, "username": null, "initials": "B", "email": "ben@example.com", "color": null,
             "profilePicture": null}""";

    public static final String ACTION = """
            {"id": "51a9d0c7-5f43-4f0e-8d5e-0c9b8f6d1a03", "key_result_id": "0b7de4a5-13c9-4a6f-8b1e-77d0c2f5a902",
             "userid": 270000001, "note": "Progress made", "date_modified": "1769471022645", "steps_before": null,
             "steps_taken": null, "steps_current": null, "steps_before_float": 0, "steps_taken_float": 2.5,
             "steps_current_float": "2.5", "workspace_id": "90150000001"}""";

    /** As inside a goal: with steps and progress. */
    public static final String KEY_RESULT = """
            {"id": "0b7de4a5-13c9-4a6f-8b1e-77d0c2f5a902", "goal_id": "6f1c0c3e-8a52-4a4e-9a0e-2d5f1b7c9e01",
             "name": "Sign ten customers", "creator": 270000001, "owner": {"id": 270000001}, "type": "number",
             "date_created": "1769471022390", "unit": "customers", "workspace_id": "90150000001",
             "goal_pretty_id": "7", "percent_completed": 0.25, "completed": false, "task_ids": ["86c7mc19h"],
             "subcategory_ids": ["901520401736"], "owners": [%s], "steps_start": 0, "steps_end": 10,
             "steps_current": 2.5, "last_action": %s}""".formatted(USER, ACTION);

    private static final String COMMON = """
            "id": "6f1c0c3e-8a52-4a4e-9a0e-2d5f1b7c9e01", "pretty_id": "7", "name": "Grow", "team_id": "90150000001",
             "creator": 270000001, "color": "#32a852", "date_created": "1769470960912", "start_date": "1767225600000",
             "due_date": "1798675200000", "description": "More customers", "private": false, "archived": false,
             "multiple_owners": true, "editor_token": "goal:6f1c0c3e:canary-editor-4711",
             "date_updated": "1769470961000", "role_subtype": 0, "owners": [%s, %s], "key_result_count": 1,
             "members": [{"id": 270000003, "username": "Cleo Park", "email": "cleo@example.com", "color": "#827718",
               "permission_level": "edit", "profilePicture": null, "initials": "CP", "isCreator": true}],
             "group_members": [{"id": "g1", "members": [1, {"a": null}]}, "g2"], "percent_completed": 0.25""".formatted(USER, INVITED_USER);

    public static final String GOAL_SUMMARY = "{" + COMMON + """
            , "owner": {"id": 270000001, "tags": ["x"]}, "last_update": "1769470962000", "folder_id": null,
             "folder_access": null, "pinned": true}""";

    private static final String GOAL_IN_FOLDER = """
            {"id": "goal-in-folder", "name": "Learn", "folder_id": "f1", "folder_access": true,
             "percent_completed": 1}""";

    private static final String FOLDER = """
            {"id": "f1", "name": "2026", "team_id": "90150000001", "private": false, "date_created": "1769470960000",
             "creator": 270000001, "goal_count": 1, "members": [{"id": 270000003, "username": "Cleo Park",
               "permission_level": "read", "date_added": 1769470960500, "added_by": 270000001}],
             "group_members": [], "goals": [%s]}""".formatted(GOAL_IN_FOLDER);

    public static final String GOALS = "{\"goals\": [" + GOAL_SUMMARY + "], \"folders\": [" + FOLDER + "]}";

    public static final String GOAL = "{\"goal\": {" + COMMON + """
            , "folder_id": "f1", "folder_name": "2026", "key_results": [%s], "history": [%s],
             "pretty_url": "https://app.clickup.com/90150000001/goals/7"}}""".formatted(KEY_RESULT, ACTION);

    public static final String KEY_RESULT_ANSWER = "{\"key_result\": " + KEY_RESULT + "}";

    private WireSamples() {}
}
