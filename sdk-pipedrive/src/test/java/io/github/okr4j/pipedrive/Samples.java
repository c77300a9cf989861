package io.github.okr4j.pipedrive;

/** One of each kind in the vendor's wire form with every member; what they hold is invented. */
public final class Samples {
    public static final String USER = """
            {"id": 7, "name": "Ann Example", "email": "ann@example.com", "phone": "0000-0001",
             "default_currency": "EUR", "locale": "de_DE", "lang": 4, "activated": true, "active_flag": true,
             "is_deleted": false, "is_you": true, "has_created_company": false,
             "access": [{"app": "sales", "admin": true, "permission_set_id": "c0ffee00-1111-4222-8333-444455556666"}],
             "role_id": 2, "timezone_name": "Europe/Berlin", "timezone_offset": "+01:00",
             "icon_url": "https://example.com/ann.png", "last_login": "2026-01-05T08:00:00Z",
             "created": "2025-03-04T05:06:07Z", "modified": "2025-12-31T23:59:59Z"}""";

    public static final String CURRENT_USER = """
            {"id": 7, "name": "Ann Example", "email": "ann@example.com", "default_currency": "EUR",
             "timezone_name": "Europe/Berlin", "timezone_offset": "+01:00",
             "access": [{"app": "global", "admin": false, "permission_set_id": "c0ffee00-1111-4222-8333-444455556666"}],
             "company_id": 5001, "company_name": "Example Schools", "company_domain": "example-schools",
             "company_country": "DE", "company_industry": "Education",
             "language": {"language_code": "en", "country_code": "GB"}}""";

    public static final String TEAM = """
            {"id": 3, "name": "North", "description": "Everything above Hanover", "manager_id": 7,
             "users": [7, 8], "active_flag": true, "deleted_flag": false, "add_time": "2025-05-06T07:08:09Z",
             "created_by_user_id": 8}""";

    public static final String PIPELINE = """
            {"id": 5, "name": "Schools", "order_nr": 1, "is_deleted": false, "is_deal_probability_enabled": true,
             "add_time": "2025-01-02T03:04:05Z", "update_time": "2025-02-03T04:05:06Z"}""";

    public static final String STAGE = """
            {"id": 31, "name": "Offer sent", "pipeline_id": 5, "order_nr": 2, "is_deleted": false,
             "deal_probability": 60, "is_deal_rot_enabled": true, "days_to_rotten": 14,
             "add_time": "2025-01-02T03:04:05Z", "update_time": "2025-02-03T04:05:06Z"}""";

    public static final String ACTIVITY_TYPE = """
            {"id": 9, "name": "School visit", "key_string": "school_visit", "icon_key": "car", "color": "FFAA00",
             "order_nr": 4, "active_flag": true, "is_custom_flag": true,
             "add_time": "2025-01-02T03:04:05Z", "update_time": "2025-02-03T04:05:06Z"}""";

    public static final String ACTIVITY = """
            {"id": 77, "subject": "Show the lab", "type": "school_visit", "owner_id": 7, "done": true,
             "marked_as_done_time": "2026-02-03T09:30:00Z", "due_date": "2026-02-03", "due_time": "08:30:00",
             "duration": "01:00:00", "deal_id": 12, "lead_id": "c0ffee00-aaaa-4bbb-8ccc-ddddeeeeffff",
             "person_id": 21, "org_id": 22, "is_deleted": false,
             "add_time": "2026-01-02T03:04:05Z", "update_time": "2026-02-03T09:30:01Z"}""";

    public static final String DEAL = """
            {"id": 12, "title": "Lab for Example School", "owner_id": 7, "person_id": 21, "org_id": 22,
             "pipeline_id": 5, "stage_id": 31, "value": 1250.50, "currency": "EUR", "status": "won",
             "stage_change_time": "2026-02-01T10:00:00Z", "won_time": "2026-02-04T10:00:00Z",
             "lost_time": "2026-01-20T10:00:00Z", "lost_reason": "They hesitated",
             "close_time": "2026-02-04T10:00:00Z", "expected_close_date": "2026-02-28", "probability": 60,
             "label_ids": [1, 4], "is_deleted": false, "is_archived": true,
             "add_time": "2026-01-02T03:04:05Z", "update_time": "2026-02-04T10:00:01Z",
             "custom_fields": {"0a1b2c": {"value": 3, "currency": "EUR"}, "0a1b2d": null}}""";

    public static final String CURRENCY = """
            {"id": 2, "code": "EUR", "name": "Euro", "decimal_points": 2, "symbol": "€", "active_flag": true,
             "is_custom_flag": false}""";

    private Samples() {}
}
