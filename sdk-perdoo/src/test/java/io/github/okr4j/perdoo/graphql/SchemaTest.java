package io.github.okr4j.perdoo.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ParseAndValidate;
import graphql.language.Document;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import io.github.okr4j.perdoo.graphql.schema.Schema;
import io.github.okr4j.perdoo.graphql.schema.SchemaDrift;
import io.github.okr4j.testkit.perdoo.FakePerdooGraphql;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SchemaTest extends PerdooFixture {
    private static final GraphQLSchema SCHEMA =
            UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(FakePerdooGraphql.schema()));

    private static final Pattern SPREAD = Pattern.compile("\\.\\.\\.\\s*(\\w+)");

    @Test
    void everyDocument_inTheBuild_isValidAgainstTheSchema() throws IOException {
        List<Path> documents = documents();
        assertThat(documents).hasSizeGreaterThanOrEqualTo(20);
        for (Path file : documents) {
            Document document = new Parser().parseDocument(whole(file));
            assertThat(ParseAndValidate.validate(SCHEMA, document, Locale.ROOT))
                    .as(file.toString())
                    .isEmpty();
        }
    }

    @Test
    void everyList_inTheBuild_asksInAnOrderAndPageByPage() throws IOException {
        for (Path file : documents()) {
            String text = Files.readString(file);
            if (text.contains("edges")) {
                assertThat(text)
                        .as(file.toString())
                        .contains("orderBy: $orderBy", "first: $first", "after: $after", "hasNextPage endCursor");
            }
        }
    }

    @Test
    void everyMutation_inTheBuild_asksForTheErrorsOfItsPayload() throws IOException {
        for (Path file : documents()) {
            String text = Files.readString(file);
            assertThat(!text.startsWith("mutation") || text.contains("errors { field messages }"))
                    .as(file.toString())
                    .isTrue();
        }
    }

    @Test
    void typesInUse_comparedWithTheDocuments_areTheSame() throws IOException {
        UsedTypes used = new UsedTypes(SCHEMA);
        for (Path file : documents()) {
            if (!file.endsWith("probe.graphql")) {
                used.add(new Parser().parseDocument(whole(file)));
            }
        }
        assertThat(used.lines())
                .as("what documents use of objects and arguments; types-in-use.txt must say so")
                .containsExactlyInAnyOrderElementsOf(objectsInFile());
    }

    @Test
    void probe_serverOfTheExpectedSchema_findsNothing() {
        SchemaDrift drift = client.schema().probe().execute();

        assertThat(drift.findings()).isEmpty();
        assertThat(drift.isNone()).isTrue();
        assertThat(fake.requests()).hasSize(1);
    }

    @Test
    void probe_changedServer_saysInWordsWhatChanged() {
        SchemaDrift drift = probed(Map.of(
                "\"name\":\"progress\"", "\"name\":\"completion\"",
                "\"name\":\"nameContains\"", "\"name\":\"namePart\"",
                "\"name\":\"NEEDS_ATTENTION\"", "\"name\":\"AT_RISK\"",
                "\"commit\":{", "\"commit\":null,\"was\":{"));

        assertThat(drift.isNone()).isFalse();
        assertThat(drift.findings())
                .containsExactlyInAnyOrder(
                        "Query.allGroups no longer accepts nameContains",
                        "objective no longer has progress",
                        "kpi no longer has progress",
                        "Goal no longer has progress",
                        "type commit no longer exists",
                        "CommitStatus no longer has NEEDS_ATTENTION",
                        "CommitStatus has a new value AT_RISK");
    }

    @Test
    void probe_inputAndArgumentThatBecameMandatory_areFound() {
        String key = "{\"name\":\"%s\",\"type\":{\"kind\":\"%s\"},\"defaultValue\":null}";
        SchemaDrift drift = probed(Map.of(
                key.formatted("mapIndex", "SCALAR"), key.formatted("mapIndex", "NON_NULL"),
                key.formatted("bookmarked", "SCALAR"), key.formatted("bookmarked", "NON_NULL")));

        assertThat(drift.findings())
                .containsExactlyInAnyOrder(
                        "UpsertObjectiveMutationInput now requires mapIndex",
                        "Query.allGroups now requires bookmarked");
    }

    /** Sends the latest request again. */
    private String bodyOfTheLastResponse() {
        HttpRequest again = HttpRequest.newBuilder(URI.create(fake.baseUrl() + "/graphql/"))
                .header("Authorization", "Bearer " + fake.token())
                .POST(HttpRequest.BodyPublishers.ofString(fake.lastRequest().body()))
                .build();
        return HttpClient.newHttpClient()
                .sendAsync(again, HttpResponse.BodyHandlers.ofString())
                .join()
                .body();
    }

    /** What the probe finds if the server's response is changed like this. */
    private SchemaDrift probed(Map<String, String> changes) {
        Schema schema = client.schema();
        assertThat(schema.probe().execute().findings()).isEmpty();
        String response = bodyOfTheLastResponse();
        for (Map.Entry<String, String> change : changes.entrySet()) {
            assertThat(response).contains(change.getKey());
            response = response.replace(change.getKey(), change.getValue());
        }
        respond(200, Map.of(), response);
        return schema.probe().execute();
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.walk(folder())) {
            return files.filter(file -> file.toString().endsWith(".graphql")
                            && !file.toString().endsWith("Fields.graphql"))
                    .sorted()
                    .toList();
        }
    }

    /** With the fragments it spreads, which lie beside it. */
    private static String whole(Path file) throws IOException {
        StringBuilder text = new StringBuilder(Files.readString(file));
        Matcher spreads = SPREAD.matcher(text.toString());
        while (spreads.find()) {
            Path fragment = file.resolveSibling(spreads.group(1) + ".graphql");
            if (Files.exists(fragment)) {
                text.append(Files.readString(fragment));
            }
        }
        return text.toString();
    }

    private static List<String> objectsInFile() {
        try (Stream<String> lines = Files.lines(folder().resolve("schema/types-in-use.txt"))) {
            return lines.filter(line -> line.startsWith("object"))
                    .flatMap(UsedTypes::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        try {
            return Path.of(PerdooClient.class
                            .getResource("schema/types-in-use.txt")
                            .toURI())
                    .getParent()
                    .getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
