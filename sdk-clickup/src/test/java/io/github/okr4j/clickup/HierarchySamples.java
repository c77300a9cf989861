package io.github.okr4j.clickup;

/** Responses about users, places and tasks in ClickUp's wire form, with every member that is known and invented people. */
public final class HierarchySamples {
    public static final String SPACE_ID = "90150000011";
    public static final String FOLDER_ID = "901500000012";
    public static final String LIST_ID = "901500000013";
    public static final String TASK_ID = "86c7mc19h";

    public static final String PERSON = """
            {"id": 270000001, "username": "Ada Moreau", "initials": "AM", "email": "ada.moreau@example.com",
             "color": "#3397dd", "profilePicture": "https://pictures.example.com/270000001.jpg"}""";

    public static final String INVITED = """
            {"id": "270000002", "username": null, "initials": "B", "email": "ben@example.com", "color": null,
             "profilePicture": null, "profileInfo": {"display_profile": null},
             "banned_date": "1767225600000", "status": "banned"}""";

    public static final String USER = """
            {"user": {"id": 270000001, "username": "Ada Moreau", "email": "ada.moreau@example.com", "color": "#3397dd",
             "profilePicture": "https://pictures.example.com/270000001.jpg", "initials": "AM", "week_start_day": 1,
             "global_font_support": true, "timezone": "Europe/Berlin"}}""";

    public static final String WORKSPACES = """
            {"teams": [{"id": "90150000001", "name": "Moreau & Co", "color": "#40bc86",
             "avatar": "https://pictures.example.com/team.jpg", "members": [
              {"user": {"id": 270000001, "username": "Ada Moreau", "email": "ada.moreau@example.com",
               "color": "#3397dd", "profilePicture": "https://pictures.example.com/270000001.jpg", "initials": "AM",
               "role": 1, "role_subtype": 0, "role_key": "owner", "custom_role": {"id": 7, "name": "Chief"},
               "last_active": "1769470960912", "date_joined": "1767225600000", "date_invited": "1767225500000"}},
              {"user": {"id": 270000002, "username": null, "email": "ben@example.com", "color": null,
               "profilePicture": null, "initials": "B", "role": 4, "role_subtype": 1, "role_key": "guest",
               "custom_role": null, "last_active": null, "date_joined": null, "date_invited": "1767225600000"},
               "invited_by": %s, "banned_date": null, "status": "active"}]}]}""".formatted(PERSON);

    public static final String STATUSES = """
            [{"id": "p1_1", "status": "to do", "type": "open", "orderindex": 0, "color": "#87909e"},
             {"id": "p1_2", "status": "review", "type": "custom", "orderindex": 2.5, "color": "#5f55ee",
              "status_group": "cat_1"}]""";

    public static final String SPACE = """
            {"id": "90150000011", "name": "Product", "color": "#7b68ee", "private": false,
             "avatar": "https://pictures.example.com/space.jpg", "admin_can_manage": true, "statuses": %s,
             "multiple_assignees": true, "features": {"due_dates": {"enabled": true, "start_date": false}, "x": [1, null]},
             "archived": false}""".formatted(STATUSES);

    public static final String SPACES = "{\"spaces\": [" + SPACE + "]}";

    private static final String FOLDER_REF =
            "{\"id\": \"901500000012\", \"name\": \"2026\", \"hidden\": false, \"access\": true,"
                    + " \"archived\": false}";
    private static final String SPACE_REF = "{\"id\": \"90150000011\", \"name\": \"Product\", \"access\": true}";

    public static final String LIST = """
            {"id": "901500000013", "name": "Roadmap", "orderindex": 2.5, "content": "What comes",
             "status": {"status": "green", "color": "#2ecd6f", "hide_label": true},
             "priority": {"priority": "high", "color": "#f50000"}, "assignee": {"id": 270000001}, "task_count": 12,
             "due_date": "1798675200000", "start_date": "1767225600000", "due_date_time": true,
             "start_date_time": false, "folder": %s, "space": %s, "archived": false,
             "override_statuses": true, "permission_level": "create", "statuses": %s,
             "inbound_address": "add.task.901500000013@tasks.example.com", "deleted": false}""".formatted(FOLDER_REF, SPACE_REF, STATUSES);

    public static final String LISTS = "{\"lists\": [" + LIST + "]}";

    public static final String FOLDER = """
            {"id": "901500000012", "name": "2026", "orderindex": 1, "override_statuses": false, "hidden": false,
             "space": %s, "task_count": "12", "archived": false, "deleted": false, "statuses": %s, "lists": [%s],
             "permission_level": "create", "parent_folder": "901500000009", "folders": [{"id": "901500000014"}]}""".formatted(SPACE_REF, STATUSES, LIST);

    public static final String FOLDERS = "{\"folders\": [" + FOLDER + "]}";

    public static final String MEMBERS = "{\"members\": [" + PERSON + ", " + INVITED + "]}";

    public static final String GROUPS = """
            {"groups": [{"id": "5b0f7a52-3f5e-4c2a-9a57-0d9c4b8e7f10", "team_id": "90150000001", "userid": 270000001,
             "name": "Board", "handle": "board", "date_created": "1769470960912", "initials": "B", "members": [%s],
             "avatar": {"attachment_id": null, "color": "#fff"}}]}""".formatted(PERSON);

    private static final String PEOPLE = "[" + PERSON + ", " + INVITED + "]";

    private static final String CUSTOM_FIELD = """
            {"id": "0a52c486-5f05-403b-b4fd-c512ff05131c", "name": "Effort", "type": "number",
             "type_config": {"options": [{"id": "o1"}]}, "date_created": "1769470960912", "hide_from_guests": false,
             "value": {"percent": 2.5, "of": [1, null]}, "required": true}""";

    public static final String TASK = """
            {"id": "86c7mc19h", "custom_id": "OKR-12", "custom_item_id": 1, "name": "Ship", "text_content": "It",
             "description": "It", "markdown_description": "*It*",
             "status": {"id": "p1_1", "status": "to do", "color": "#87909e", "orderindex": 0, "type": "open"},
             "orderindex": "12.50000000000000000000000000000001", "date_created": "1769470960912",
             "date_updated": "1769470961000", "date_closed": "1769470962000", "date_done": "1769470962001",
             "archived": false, "creator": %s, "assignees": %s, "group_assignees": [{"id": "g1"}], "watchers": %s,
             "checklists": [{"id": "c1", "items": [{"name": "x", "parent": null}]}],
             "tags": [{"name": "urgent", "tag_fg": "#000000", "tag_bg": "#ffffff", "creator": 270000001}],
             "parent": "86c7mc100", "top_level_parent": "86c7mc001",
             "priority": {"id": "1", "orderindex": "1", "priority": "urgent", "color": "#f50000"},
             "due_date": "1798675200000", "start_date": "1767225600000", "points": 2.5, "time_estimate": 3600000,
             "time_spent": 1800000, "custom_fields": [%s], "dependencies": [{"task_id": "86c7mc19h", "type": 1}],
             "linked_tasks": [{"task_id": "86c7mc19h"}], "locations": [{"id": "901500000015", "name": "Also here"}],
             "team_id": "90150000001", "url": "https://app.clickup.com/t/86c7mc19h",
             "sharing": {"public": true, "public_share_expires_on": "1798675200000", "public_fields": ["assignees"],
              "token": "canary-share-4711", "seo_optimized": false}, "permission_level": "create",
             "list": {"id": "901500000013", "name": "Roadmap", "access": true}, "project": %s, "folder": %s,
             "space": {"id": "90150000011"}, "subtasks": [{"id": "86c7mc19j", "name": "Half of it"}],
             "attachments": [{"id": "a1.png", "version": 0}]}""".formatted(PERSON, PEOPLE, PEOPLE, CUSTOM_FIELD, FOLDER_REF, FOLDER_REF);

    public static final String TASKS = "{\"tasks\": [" + TASK + "], \"last_page\": true}";

    private HierarchySamples() {}
}
