package io.github.okr4j.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.sun.net.httpserver.HttpServer;
import io.github.okr4j.clickup.ClickUpClient;
import io.github.okr4j.clickup.tasks.CustomFieldFilter;
import io.github.okr4j.clickup.tasks.TaskOrder;
import io.github.okr4j.clickup.tasks.TaskPart;
import io.github.okr4j.clickup.tasks.TaskQuery;
import io.github.okr4j.clickup.tasks.TaskTime;
import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.error.NotFoundException;
import io.github.okr4j.core.http.Idempotency;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.page.Paged;
import io.github.okr4j.perdoo.rest.PerdooRestClient;
import io.github.okr4j.performengage.PerformEngageClient;
import io.github.okr4j.performengage.checkins.CheckInQuery;
import io.github.okr4j.performengage.conversations.ConversationPlanQuery;
import io.github.okr4j.performengage.conversations.ConversationQuery;
import io.github.okr4j.performengage.conversations.ConversationStatus;
import io.github.okr4j.performengage.conversations.ConversationTemplateQuery;
import io.github.okr4j.performengage.people.DepartmentQuery;
import io.github.okr4j.performengage.people.UserQuery;
import io.github.okr4j.performengage.recognition.RecognitionQuery;
import io.github.okr4j.pipedrive.PipedriveClient;
import io.github.okr4j.pipedrive.SortDirection;
import io.github.okr4j.pipedrive.SortField;
import io.github.okr4j.pipedrive.activities.ActivityQuery;
import io.github.okr4j.pipedrive.deals.DealFields;
import io.github.okr4j.pipedrive.deals.DealQuery;
import io.github.okr4j.pipedrive.deals.DealStatus;
import io.github.okr4j.pipedrive.goals.AssigneeType;
import io.github.okr4j.pipedrive.goals.GoalQuery;
import io.github.okr4j.pipedrive.goals.GoalType;
import io.github.okr4j.pipedrive.goals.TrackingMetric;
import io.github.okr4j.pipedrive.users.TeamOrder;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Each operation's options, as a server receives them when all are set, against a table of what the vendors document: a
 * missing one is seen. Perdoo's GraphQL lists are not in it, for they take any argument of the schema.
 */
class DocumentedOptionsTest {
    /** Where a page is, not which items are wanted. */
    private static final Set<String> PLACES = Set.of("page", "cursor", "offset", "page_token");

    private static final Instant TIME = Instant.parse("2026-01-05T08:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final String ID = "90150000001";

    private final Map<String, Set<String>> sent = new LinkedHashMap<>();
    private final Set<String> last = new TreeSet<>();
    private HttpServer server;
    private String url;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String query = exchange.getRequestURI().getRawQuery();
            Stream.of((query == null ? "" : query).split("&"))
                    .map(pair -> URLDecoder.decode(pair.split("=", 2)[0], StandardCharsets.UTF_8))
                    .filter(name -> !name.isEmpty() && !PLACES.contains(name))
                    .forEach(last::add);
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        url = "http://" + server.getAddress().getHostString() + ":"
                + server.getAddress().getPort();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void options_ofEveryOperation_areTheDocumentedOnes() throws IOException {
        clickUp();
        pipedrive();
        perdooRest();
        performEngage();

        assertThat(sent).containsExactlyInAnyOrderEntriesOf(documented());
        assertThat(sent.keySet())
                .as("every safe operation has a line and a call")
                .containsAll(Stream.of(
                                ClickUpClient.operations(),
                                PipedriveClient.operations(),
                                PerdooRestClient.operations(),
                                PerformEngageClient.operations())
                        .flatMap(List::stream)
                        .filter(operation -> operation.idempotency() == Idempotency.SAFE)
                        .map(Operation::name)
                        .toList());
    }

    private void clickUp() {
        try (ClickUpClient client =
                ClickUpClient.builder().personalToken("pk_1").baseUrl(url).build()) {
            sends("clickup.user.get", client.workspaces().currentUser());
            sends("clickup.workspaces.list", client.workspaces().list());
            sends("clickup.goals.list", client.goals().list(ID, true));
            sends("clickup.goals.get", client.goals().get("g"));
            sends("clickup.spaces.list", client.spaces().list(ID, true));
            sends("clickup.spaces.get", client.spaces().get(ID));
            sends("clickup.folders.list", client.folders().list(ID, true));
            sends("clickup.folders.get", client.folders().get(ID, true));
            sends("clickup.lists.list", client.lists().list(ID, true));
            sends("clickup.lists.listFolderless", client.lists().listFolderless(ID, true));
            sends("clickup.lists.get", client.lists().get(ID));
            sends("clickup.lists.members", client.lists().members(ID));
            sends("clickup.usergroups.list", client.userGroups().list(ID, List.of("g")));
            sends("clickup.webhooks.list", client.webhooks().list(ID));
            sends("clickup.tasks.members", client.tasks().members("86c"));
            sends("clickup.tasks.get", client.tasks().getByCustomId(ID, "OKR-1", TaskPart.values()));
            sends("clickup.tasks.get", client.tasks().get("86c", List.of(CustomFieldFilter.isSet("f", true))));
            sends(
                    "clickup.tasks.list",
                    client.tasks()
                            .list(
                                    ID,
                                    tasks().archived(true)
                                            .watchers(1)
                                            .includeFromOtherLists(true)
                                            .singleCustomField(CustomFieldFilter.isSet("f", true))));
            sends(
                    "clickup.tasks.listInWorkspace",
                    client.tasks()
                            .listInWorkspace(
                                    ID,
                                    tasks().spaceIds(ID)
                                            .folderIds(ID)
                                            .listIds(ID)
                                            .parent("86c")));
        }
    }

    private static TaskQuery tasks() {
        TaskQuery query = TaskQuery.ALL
                .statuses("open")
                .assignees(1)
                .tags("t")
                .customItems(1)
                .customField(CustomFieldFilter.isSet("f", true))
                .orderBy(TaskOrder.CREATED)
                .reverse(true)
                .subtasks(true)
                .includeClosed(true)
                .includeMarkdownDescription(true);
        for (TaskTime time : TaskTime.values()) {
            query = query.after(time, TIME).before(time, TIME.plusSeconds(1));
        }
        return query;
    }

    private void pipedrive() {
        try (PipedriveClient client =
                PipedriveClient.builder().apiToken("t1").baseUrl(url).build()) {
            pipedriveGoals(client);
            sends("pipedrive.users.list", client.users().list());
            sends("pipedrive.users.find", client.users().findByEmail("ann@example.com"));
            sends("pipedrive.users.get", client.users().get(1));
            sends("pipedrive.users.me", client.users().me());
            sends("pipedrive.teams.list", client.teams().list(TeamOrder.NAME, true));
            sends("pipedrive.teams.get", client.teams().get(1, true));
            sends("pipedrive.teams.members", client.teams().members(1));
            sends("pipedrive.teams.listOfUser", client.teams().listOfUser(1, TeamOrder.NAME, true));
            sends("pipedrive.pipelines.list", client.pipelines().list(SortField.ID, SortDirection.ASCENDING));
            sends("pipedrive.pipelines.get", client.pipelines().get(1));
            sends("pipedrive.stages.list", client.stages().list(1));
            sends("pipedrive.stages.list", client.stages().list(SortField.ID, SortDirection.ASCENDING));
            sends("pipedrive.stages.get", client.stages().get(1));
            sends("pipedrive.activitytypes.list", client.activityTypes().list());
            sends("pipedrive.currencies.list", client.currencies().find("EUR"));
            pipedriveRows(client);
        }
    }

    private void pipedriveGoals(PipedriveClient client) {
        GoalQuery goals = GoalQuery.NONE
                .title("t")
                .active(true)
                .assigneeId(1)
                .assigneeType(AssigneeType.PERSON)
                .target(BigDecimal.ONE)
                .trackingMetric(TrackingMetric.SUM)
                .currencyId(1)
                .pipelineIds(List.of(1L))
                .period(DAY, DAY);
        sends(
                "pipedrive.goals.find",
                client.goals().find(goals.type(GoalType.DEALS_PROGRESSED).stageId(1)));
        sends(
                "pipedrive.goals.find",
                client.goals()
                        .find(GoalQuery.NONE.type(GoalType.ACTIVITIES_ADDED).activityTypeIds(List.of(1L))));
        sends("pipedrive.goals.results", client.goals().results("g", DAY, DAY));
    }

    private void pipedriveRows(PipedriveClient client) {
        ActivityQuery activities = ActivityQuery.ALL
                .filterId(1)
                .ids(List.of(1L))
                .ownerId(1)
                .dealId(1)
                .leadId("l")
                .personId(1)
                .orgId(1)
                .done(true)
                .updatedSince(TIME)
                .updatedUntil(TIME)
                .sortBy(SortField.ID, SortDirection.ASCENDING)
                .includeAttendees();
        DealFields fields = DealFields.DEFAULT
                .including("products_count")
                .withCustomFields("k")
                .withOptionLabels()
                .withLabels();
        DealQuery deals = DealQuery.ALL
                .filterId(1)
                .ids(List.of(1L))
                .ownerId(1)
                .personId(1)
                .orgId(1)
                .pipelineId(1)
                .stageId(1)
                .status(DealStatus.OPEN)
                .updatedSince(TIME)
                .updatedUntil(TIME)
                .sortBy(SortField.ID, SortDirection.ASCENDING)
                .fields(fields);
        sends("pipedrive.activities.list", client.activities().list(activities));
        sends("pipedrive.activities.get", client.activities().getWithAttendees(1));
        sends("pipedrive.deals.list", client.deals().list(deals));
        sends("pipedrive.deals.listArchived", client.deals().listArchived(deals));
        sends("pipedrive.deals.get", client.deals().get(1, fields));
    }

    private void perdooRest() {
        try (PerdooRestClient client =
                PerdooRestClient.builder().bearerToken("t1").baseUrl(url).build()) {
            sends("perdoo.users.list", client.users().list());
            sends("perdoo.users.get", client.users().get("u"));
            sends("perdoo.teams.list", client.teams().list());
            sends("perdoo.teams.get", client.teams().get("t"));
            sends("perdoo.cycles.list", client.cycles().list());
            sends("perdoo.cycles.get", client.cycles().get("c"));
            sends("perdoo.objectives.list", client.objectives().list("c"));
            sends("perdoo.objectives.get", client.objectives().get("o"));
            sends("perdoo.keyresults.listOfObjective", client.keyResults().listOfObjective("o"));
            sends("perdoo.keyresults.list", client.keyResults().list("c"));
            sends("perdoo.keyresults.get", client.keyResults().get("k"));
        }
    }

    private void performEngage() {
        try (PerformEngageClient client = PerformEngageClient.builder()
                .credentials("ann", "key")
                .baseUrl(url)
                .build()) {
            sends("performengage.goals.list", client.goals().list());
            sends("performengage.goals.get", client.goals().get("g"));
            sends(
                    "performengage.users.list",
                    client.people()
                            .users()
                            .list(UserQuery.ALL
                                    .name("a")
                                    .departmentName("d")
                                    .managerName("m")
                                    .active(true)));
            sends("performengage.users.get", client.people().users().get("u"));
            sends(
                    "performengage.departments.list",
                    client.people().departments().list(DepartmentQuery.ALL.name("d")));
            sends("performengage.departments.get", client.people().departments().get("d"));
            sends("performengage.questions.list", client.questions().list());
            sends("performengage.questions.get", client.questions().get("q"));
            performEngageTalks(client);
        }
    }

    private void performEngageTalks(PerformEngageClient client) {
        CheckInQuery checkIns = CheckInQuery.ALL
                .dateFrom(DAY)
                .dateTo(DAY)
                .department("d")
                .managerEmail("m@example.com")
                .managerName("m")
                .personEmail("p@example.com")
                .personName("p");
        RecognitionQuery recognitions = RecognitionQuery.ALL
                .authorEmail("a@example.com")
                .authorName("a")
                .mentionedEmail("m@example.com")
                .mentionedName("m");
        ConversationQuery conversations = ConversationQuery.ALL
                .personName("p")
                .planName("p")
                .templateName("t")
                .status(ConversationStatus.DRAFT);
        sends("performengage.checkins.list", client.checkIns().list(checkIns));
        sends("performengage.checkins.get", client.checkIns().get("c"));
        sends("performengage.recognition.list", client.recognitions().list(recognitions));
        sends("performengage.recognition.get", client.recognitions().get("r"));
        sends("performengage.conversations.list", client.conversations().list(conversations));
        sends("performengage.conversations.get", client.conversations().get("c"));
        sends(
                "performengage.conversationplans.list",
                client.conversationPlans()
                        .list(ConversationPlanQuery.ALL.name("n").templateName("t")));
        sends("performengage.conversationplans.get", client.conversationPlans().get("p"));
        sends(
                "performengage.conversationtemplates.list",
                client.conversationTemplates()
                        .list(ConversationTemplateQuery.ALL.name("n").nameContains("n")));
        sends(
                "performengage.conversationtemplates.get",
                client.conversationTemplates().get("t"));
    }

    private void sends(String operation, ApiCall<?> call) {
        last.clear();
        assertThat(catchThrowable(call::execute)).isInstanceOf(NotFoundException.class);
        sent.computeIfAbsent(operation, name -> new TreeSet<>()).addAll(last);
    }

    private void sends(String operation, Paged<?> list) {
        last.clear();
        assertThat(catchThrowable(list::toList)).isInstanceOf(NotFoundException.class);
        sent.computeIfAbsent(operation, name -> new TreeSet<>()).addAll(last);
    }

    private static Map<String, Set<String>> documented() throws IOException {
        try (InputStream in = DocumentedOptionsTest.class.getResourceAsStream("/documented-options.txt")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split(": ", 2))
                    .collect(Collectors.toMap(
                            line -> line[0],
                            line -> Arrays.stream(line[1].split(" "))
                                    .filter(name -> !name.equals("-"))
                                    .collect(Collectors.toCollection(TreeSet::new))));
        }
    }
}
