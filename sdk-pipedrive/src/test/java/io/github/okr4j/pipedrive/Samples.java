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
             "created": "2025-03-04T05:06:07Z", "modified": "2025-12-31T23:59:59Z",
             "is_admin": 1, "signup_flow_variation": "google"}""";

    public static final String CURRENT_USER = """
            {"id": 7, "name": "Ann Example", "email": "ann@example.com", "default_currency": "EUR",
             "timezone_name": "Europe/Berlin", "timezone_offset": "+01:00",
             "access": [{"app": "global", "admin": false, "permission_set_id": "c0ffee00-1111-4222-8333-444455556666"}],
             "company_id": 5001, "company_name": "Example Schools", "company_domain": "example-schools",
             "company_country": "DE", "company_industry": "Education",
             "language": {"language_code": "en", "country_code": "GB"},
             "phone": "0000-0001", "locale": "de_DE", "lang": 4, "activated": true, "active_flag": true,
             "is_deleted": false, "is_you": true, "has_created_company": false, "role_id": 2,
             "icon_url": "https://example.com/ann.png", "last_login": "2026-01-05T08:00:00Z",
             "created": "2025-03-04T05:06:07Z", "modified": "2025-12-31T23:59:59Z", "is_admin": 0,
             "signup_flow_variation": "google"}""";

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
             "add_time": "2026-01-02T03:04:05Z", "update_time": "2026-02-03T09:30:01Z",
             "creator_user_id": 8, "project_id": 9, "busy": true,
             "location": {"value": "Example Street 1, Exampleton", "country": "Exampleland",
              "admin_area_level_1": "North", "admin_area_level_2": "Upper", "locality": "Exampleton",
              "sublocality": "Old Town", "route": "Example Street", "street_number": "1", "subpremise": "2a",
              "postal_code": "00001"},
             "participants": [{"person_id": 21, "primary": true}],
             "attendees": [{"email": "ben@example.com", "name": "Ben Example", "status": "accepted",
              "is_organizer": false, "person_id": 21, "user_id": null}],
             "conference_meeting_client": "meet", "conference_meeting_url": "https://meet.example.com/1",
             "conference_meeting_id": "1", "public_description": "Bring goggles", "priority": 3,
             "note": "<b>Loud</b>"}""";

    public static final String DEAL = """
            {"id": 12, "title": "Lab for Example School", "owner_id": 7, "person_id": 21, "org_id": 22,
             "pipeline_id": 5, "stage_id": 31, "value": 1250.50, "currency": "EUR", "status": "won",
             "stage_change_time": "2026-02-01T10:00:00Z", "won_time": "2026-02-04T10:00:00Z",
             "lost_time": "2026-01-20T10:00:00Z", "lost_reason": "They hesitated",
             "close_time": "2026-02-04T10:00:00Z", "expected_close_date": "2026-02-28", "probability": 60,
             "label_ids": [1, 4], "is_deleted": false, "is_archived": true,
             "add_time": "2026-01-02T03:04:05Z", "update_time": "2026-02-04T10:00:01Z",
             "custom_fields": {"0a1b2c": {"value": 3, "currency": "EUR"}, "0a1b2d": null},
             "creator_user_id": 8, "archive_time": "2026-03-01T10:00:00Z", "origin": "ManuallyCreated",
             "origin_id": "form-1", "channel": 52, "channel_id": "spring",
             "source_lead_id": "c0ffee00-aaaa-4bbb-8ccc-ddddeeeeffff", "visible_to": 3,
             "local_won_date": "2026-02-04", "local_lost_date": "2026-01-20", "local_close_date": "2026-02-04",
             "acv": 1250.50, "arr": 1000, "mrr": 83.33}""";

    public static final String CURRENCY = """
            {"id": 2, "code": "EUR", "name": "Euro", "decimal_points": 2, "symbol": "€", "active_flag": true,
             "is_custom_flag": false}""";

    private Samples() {}
}
