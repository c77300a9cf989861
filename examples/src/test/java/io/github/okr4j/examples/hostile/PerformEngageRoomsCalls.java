package io.github.okr4j.examples.hostile;

import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.page.Paged;
import io.github.okr4j.performengage.PerformEngageClient;
import io.github.okr4j.performengage.checkins.CheckInQuery;
import io.github.okr4j.performengage.checkins.CheckIns;
import io.github.okr4j.performengage.conversations.ConversationPlanQuery;
import io.github.okr4j.performengage.conversations.ConversationPlans;
import io.github.okr4j.performengage.conversations.ConversationQuery;
import io.github.okr4j.performengage.conversations.ConversationStatus;
import io.github.okr4j.performengage.conversations.ConversationTemplateQuery;
import io.github.okr4j.performengage.conversations.ConversationTemplates;
import io.github.okr4j.performengage.conversations.Conversations;
import io.github.okr4j.performengage.lists.ListPage;
import io.github.okr4j.performengage.people.DepartmentQuery;
import io.github.okr4j.performengage.people.Departments;
import io.github.okr4j.performengage.people.Match;
import io.github.okr4j.performengage.people.People;
import io.github.okr4j.performengage.people.PeopleIndex;
import io.github.okr4j.performengage.people.User;
import io.github.okr4j.performengage.people.UserQuery;
import io.github.okr4j.performengage.people.Users;
import io.github.okr4j.performengage.questions.Questions;
import io.github.okr4j.performengage.recognition.RecognitionQuery;
import io.github.okr4j.performengage.recognition.Recognitions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The operations of Perform & Engage around its goals, each with a good response; what they hold is invented. */
final class PerformEngageRoomsCalls {
    private static final String USER = """
            {"api_id": "0d5f-1", "name": "No\\u00e9 Abadi", "email": "noe@example.com",
             "departments": [{"api_id": "D0A1-1", "name": "Support"}, {"api_id": "D0A1-2", "name": "Sales"}],
             "manager": {"name": "Mara Holt", "email": "mara@example.com", "api_id": "0d5f-2"}}""";
    private static final String DEPARTMENT = """
            {"name": "Support", "api_id": "D0A1-1",
             "admins": [{"name": "Mara Holt", "email": "mara@example.com", "api_id": "0d5f-2"}]}""";
    private static final String CHECK_IN = """
            {"api_id": "580:c1", "deadline_date": "2026-06-05T18:00:00.000000+01:00",
             "submission_date": "2026-06-05T11:02:03.004005+0000", "overdue": false, "on_vacation": false,
             "is_adhoc": true, "answers": [{"mood": 4.50, "note": null}]}""";
    private static final String QUESTION = """
            {"api_id": "580:q1", "text": "How was the week?", "type": "yes/no",
             "choices": [{"api_id": "580:o1", "text": "Good"}]}""";
    private static final String RECOGNITION = """
            {"api_id": "580:r1", "question_api_id": "580:q1", "question_text": "Whom do you thank?",
             "response_api_id": "580:a1", "response_text": "No\\u00e9", "author_api_id": "0d5f-2",
             "author_name": "Mara Holt", "author_email": "mara@example.com", "mentioned_api_id": "0d5f-1",
             "mentioned_name": "No\\u00e9 Abadi", "mentioned_email": "noe@example.com"}""";
    private static final String CONVERSATION = """
            {"api_id": "580:v1", "template_api_id": "580:t1", "template_name": "Talk", "plan_name": "Talks",
             "plan_api_id": "580:p1", "stage_name": "Final", "stage_api_id": "580:s1", "status": "final",
             "updated_date": "2026-06-05T11:02:03.004005", "completed_date": "2026-06-05 11:02:03Z",
             "generated_date": null, "person_api_id": "0d5f-1", "person_name": "No\\u00e9 Abadi"}""";
    private static final String PLAN = """
            {"name": "Talks", "api_id": "580:p1", "template_name": "Talk", "template_api_id": "580:t1",
             "status": "active", "frequency": "Every 4 weeks"}""";
    private static final String TEMPLATE = """
            {"api_id": "580:t1", "name": "Talk", "active": true, "draft": false, "deleted": false,
             "created_date": "2026-01-02T03:04:05.678901Z", "updated_date": "2026-06-05T11:02:03.004005+01:00"}""";

    /** Made by a client, for it is no single service; it outlives the client, since nothing is sent. */
    private static final People PEOPLE = people();

    private PerformEngageRoomsCalls() {}

    private static People people() {
        try (PerformEngageClient client = PerformEngageClient.builder()
                .region("pro")
                .credentials("user", "key")
                .build()) {
            return client.people();
        }
    }

    static List<VendorCall> all() {
        Function<CallFactory, Users> users = Users::of;
        Function<CallFactory, Departments> departments = Departments::of;
        Function<CallFactory, CheckIns> checkIns = CheckIns::of;
        Function<CallFactory, Questions> questions = Questions::of;
        Function<CallFactory, Recognitions> recognitions = Recognitions::of;
        Function<CallFactory, Conversations> talks = Conversations::of;
        Function<CallFactory, ConversationPlans> plans = ConversationPlans::of;
        Function<CallFactory, ConversationTemplates> templates = ConversationTemplates::of;
        UserQuery named = UserQuery.ALL.name("No\u00e9").active(true);
        return List.of(
                VendorCall.call("performengage.users.list", page("users", USER), users, s -> s.list(named)),
                VendorCall.call("performengage.users.get", USER, users, s -> s.get("u")),
                VendorCall.call("performengage.departments.list", "[" + DEPARTMENT + "]", departments, s -> s.list()),
                VendorCall.call("performengage.departments.get", DEPARTMENT, departments, s -> s.get("d")),
                VendorCall.call("performengage.checkins.list", page("checkins", CHECK_IN), checkIns, s -> s.list()),
                VendorCall.call("performengage.checkins.get", CHECK_IN, checkIns, s -> s.get("c")),
                VendorCall.call("performengage.questions.list", page("questions", QUESTION), questions, s -> s.list(9)),
                VendorCall.call("performengage.questions.get", QUESTION, questions, s -> s.get("q")),
                VendorCall.call(
                        "performengage.recognition.list",
                        page("recognition", RECOGNITION),
                        recognitions,
                        s -> s.list()),
                VendorCall.call("performengage.recognition.get", RECOGNITION, recognitions, s -> s.get("r")),
                VendorCall.call(
                        "performengage.conversations.list", page("conversations", CONVERSATION), talks, s -> s.list()),
                VendorCall.call("performengage.conversations.get", CONVERSATION, talks, s -> s.get("v")),
                VendorCall.call(
                        "performengage.conversationplans.list", page("conversation_plans", PLAN), plans, s -> s.list()),
                VendorCall.call("performengage.conversationplans.get", PLAN, plans, s -> s.get("p")),
                VendorCall.call(
                        "performengage.conversationtemplates.list",
                        page("conversation_templates", TEMPLATE),
                        templates,
                        s -> s.list()),
                VendorCall.call("performengage.conversationtemplates.get", TEMPLATE, templates, s -> s.get("t")));
    }

    /** Instances of public types that no call brings to light. */
    static List<Object> specimens() {
        User user = new User("0d5f-1", "Mara Holt", "mara@example.com", List.of(), null, Map.of());
        PeopleIndex index = PeopleIndex.of(Paged.of(List.of(user)), Paged.of(List.of()));
        Match<User> match = index.userByName("Mara Holt");
        return List.of(
                PEOPLE,
                index,
                match,
                new ListPage<>(1L, null, List.of("x")),
                UserQuery.ALL,
                DepartmentQuery.ALL,
                CheckInQuery.ALL,
                CheckInQuery.ALL.dateFrom(LocalDate.EPOCH),
                RecognitionQuery.ALL,
                ConversationQuery.ALL.status(ConversationStatus.DRAFT),
                ConversationPlanQuery.ALL,
                ConversationTemplateQuery.ALL);
    }

    private static String page(String path, String entry) {
        return """
                {"count": 2, "next": "http://127.0.0.1:9/api/v2/%s/?limit=100&offset=1", "previous": null,
                 "results": [%s]}""".formatted(path, entry);
    }
}
