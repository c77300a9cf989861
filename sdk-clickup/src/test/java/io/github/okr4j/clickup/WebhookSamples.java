package io.github.okr4j.clickup;

/** Responses about webhooks and tokens in ClickUp's wire form. */
public final class WebhookSamples {
    public static final String WEBHOOK_ID = "4b67ac88-e506-4a29-9d42-26e504e3435e";
    public static final String SECRET = "WEBHOOK0CANARY0SECRET";

    private static final String WEBHOOK_ALONE = """
            {"id": "%s", "userid": 270000001, "team_id": 90150000001, "endpoint": "https://hooks.example.com/goals",
             "client_id": "APP0", "events": ["goalUpdated", "taskCreated"], "task_id": "86c7mc19h",
             "list_id": 901520401736, "folder_id": 901513799668, "space_id": "90159451300",
             "health": {"status": "failing", "fail_count": 3}, "secret": "%s"}""".formatted(WEBHOOK_ID, SECRET);

    public static final String WEBHOOK = "{\"id\": \"" + WEBHOOK_ID + "\", \"webhook\": " + WEBHOOK_ALONE + "}";
    public static final String WEBHOOKS = "{\"webhooks\": [" + WEBHOOK_ALONE + "]}";
    public static final String TOKEN = "{\"access_token\": \"270000001_token\", \"token_type\": \"Bearer\"}";

    private WebhookSamples() {}
}
