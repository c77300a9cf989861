package io.github.okr4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.clickup.ClickUpClient;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.perdoo.graphql.PerdooClient;
import io.github.okr4j.perdoo.rest.PerdooRestClient;
import io.github.okr4j.performengage.PerformEngageClient;
import io.github.okr4j.pipedrive.PipedriveClient;
import io.github.okr4j.pipedrive.auth.PipedriveOAuth;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/operations.md} is written from the operations themselves: {@code mvn verify -Dokr4j.docs=write}. */
class OperationsDocTest {
    private static final Path PAGE = Path.of("..", "docs", "operations.md");

    @Test
    void operationsPage_comparedWithTheConstants_isUpToDate() throws IOException {
        String expected = page();
        if ("write".equals(System.getProperty("okr4j.docs"))) {
            Files.createDirectories(Objects.requireNonNull(PAGE.getParent()));
            Files.writeString(PAGE, expected);
        }
        assertThat(PAGE)
                .as("docs/operations.md is stale: run mvn -B verify -Dokr4j.docs=write and commit it")
                .hasContent(expected);
    }

    @Test
    void operationNames_acrossAllVendors_areUnique() {
        assertThat(operations().map(Operation::name)).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(19);
    }

    private static Stream<Operation<?>> operations() {
        return Stream.of(
                        ClickUpClient.operations(),
                        PipedriveClient.operations(),
                        PipedriveOAuth.operations(),
                        PerdooRestClient.operations(),
                        PerdooClient.operations(),
                        PerformEngageClient.operations())
                .flatMap(List::stream);
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # Operations

                The build writes this page from the `Operation` constants. Do not edit it. Evidence: *recorded* = seen in recorded
                traffic, *documented* = in the vendor's documentation, *third party* = known from others' code or texts only.
                Retry class: *safe* and *idempotent* calls are retried on transient failures. *Non-idempotent* calls are retried only
                when the request was provably not executed. Cost: tokens of the vendor's budget. Scopes: one of them is enough.

                | Operation | HTTP | Retry class | Paging | Cost | Scopes | Evidence | Documentation |
                |---|---|---|---|---|---|---|---|
                """);
        operations().forEach(operation -> page.append(row(operation)));
        return page.toString();
    }

    private static String row(Operation<?> operation) {
        String paging = operation.paging() == null ? "none" : operation.paging();
        return "| `%s` | `%s %s` | %s | %s | %s | %s | %s | %s |%n"
                .formatted(
                        operation.name(),
                        operation.method(),
                        operation.path(),
                        words(operation.idempotency(), "-"),
                        paging,
                        operation.cost() == 0 ? "–" : operation.cost(),
                        operation.scopes().isEmpty() ? "–" : String.join(", ", operation.scopes()),
                        words(operation.evidence(), " "),
                        operation.documentation())
                .replace(System.lineSeparator(), "\n");
    }

    private static String words(Enum<?> constant, String joint) {
        return constant.name().toLowerCase(Locale.ROOT).replace("_", joint);
    }
}
