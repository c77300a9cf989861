package io.github.okr4j.examples.live;

import io.github.okr4j.performengage.PerformEngageClient;

/** Every safe operation of Perform &amp; Engage 365, which is read only. */
final class PerformEngageLive {
    private PerformEngageLive() {}

    static LiveRun run(PerformEngageClient client) {
        LiveRun run = new LiveRun(PerformEngageClient.operations());
        var goal =
                run.first("performengage.goals.list", client, it -> it.goals().list(1));
        run.call("performengage.goals.get", goal, it -> client.goals().get(it.apiId()));
        var user = run.first(
                "performengage.users.list", client, it -> it.people().users().list());
        run.call("performengage.users.get", user, it -> client.people().users().get(it.apiId()));
        var department = run.first(
                "performengage.departments.list",
                client,
                it -> it.people().departments().list());
        run.call(
                "performengage.departments.get",
                department,
                it -> client.people().departments().get(it.apiId()));
        var checkIn = run.first(
                "performengage.checkins.list", client, it -> it.checkIns().list());
        run.call("performengage.checkins.get", checkIn, it -> client.checkIns().get(it.apiId()));
        var question = run.first(
                "performengage.questions.list", client, it -> it.questions().list(1));
        run.call(
                "performengage.questions.get",
                question,
                it -> client.questions().get(it.apiId()));
        var recognition = run.first(
                "performengage.recognition.list",
                client,
                it -> it.recognitions().list());
        run.call(
                "performengage.recognition.get",
                recognition,
                it -> client.recognitions().get(it.apiId()));
        conversations(client, run);
        return run;
    }

    private static void conversations(PerformEngageClient client, LiveRun run) {
        var conversation = run.first(
                "performengage.conversations.list",
                client,
                it -> it.conversations().list());
        run.call(
                "performengage.conversations.get",
                conversation,
                it -> client.conversations().get(it.apiId()));
        var plan = run.first(
                "performengage.conversationplans.list",
                client,
                it -> it.conversationPlans().list());
        run.call(
                "performengage.conversationplans.get",
                plan,
                it -> client.conversationPlans().get(it.apiId()));
        var template = run.first(
                "performengage.conversationtemplates.list",
                client,
                it -> it.conversationTemplates().list());
        run.call(
                "performengage.conversationtemplates.get",
                template,
                it -> client.conversationTemplates().get(it.apiId()));
    }
}
