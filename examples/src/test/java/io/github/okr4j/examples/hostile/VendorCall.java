package io.github.okr4j.examples.hostile;

import io.github.okr4j.clickup.ClickUpClient;
import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.page.Page;
import io.github.okr4j.core.page.Paged;
import io.github.okr4j.perdoo.graphql.PerdooClient;
import io.github.okr4j.perdoo.rest.PerdooRestClient;
import io.github.okr4j.performengage.PerformEngageClient;
import io.github.okr4j.pipedrive.PipedriveClient;
import io.github.okr4j.pipedrive.auth.PipedriveOAuth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An operation with parameters and a good response.
 *
 * @param operation the operation's name, which begins with the vendor's
 * @param response a body that it can read
 * @param service makes the service that has the operation
 * @param described makes the call or, for an operation with pages, the list
 */
record VendorCall(
        String operation,
        String response,
        Function<CallFactory, Object> service,
        Function<CallFactory, Object> described) {
    /** Failures in the vendors' words. */
    static final List<String> ERRORS = List.of(
            "{\"err\": \"Team not authorized\", \"ECODE\": \"OAUTH_027\"}",
            "{\"message\": \"Validation failed\", \"status\": 400}",
            "{\"success\": false, \"error\": \"It did not work\", \"errorCode\": 400, \"error_info\": \"Ask\"}",
            "{\"success\": false, \"statusText\": \"no\", \"errors\": {\"title\": [\"is missing\", 7], \"x\": null}}",
            "{\"code\": 5, \"message\": \"refused\", \"details\": {\"name\": \"must be shorter\"}}",
            "{\"data\": {\"upsertKpi\": {\"kpi\": null, \"errors\": [{\"field\": \"name\", \"messages\": [\"no\", 7]}]}}}",
            "{\"data\": null, \"errors\": [{\"message\": \"no\", \"path\": [\"objective\", 0]}, null, 7]}",
            "{\"limit\": [\"Not a number.\"], \"nested\": {\"a\": [{\"b\": [\"c\"]}]}}",
            "{\"detail\": \"Not found.\"}",
            "<html><body>502 Bad Gateway</body></html>");

    private static final int PAGES = 2;

    static List<VendorCall> all() {
        return Stream.of(
                        ClickUpCalls.all(),
                        PipedriveCalls.all(),
                        PipedriveOAuthCalls.all(),
                        PerdooCalls.all(),
                        PerformEngageCalls.all())
                .flatMap(List::stream)
                .toList();
    }

    static List<VendorCall> of(String vendor) {
        return all().stream().filter(call -> call.vendor().equals(vendor)).toList();
    }

    static List<Operation<?>> operations() {
        List<Operation<?>> all = new ArrayList<>(ClickUpClient.operations());
        all.addAll(PipedriveClient.operations());
        all.addAll(PipedriveOAuth.operations());
        all.addAll(PerdooRestClient.operations());
        all.addAll(PerdooClient.operations());
        all.addAll(PerformEngageClient.operations());
        return all;
    }

    /** The client that has the operation; Perdoo has two. */
    String vendor() {
        return operation.startsWith("perdoo.graphql.")
                ? "perdoo.graphql"
                : operation.substring(0, operation.indexOf('.'));
    }

    /** Runs the call, or walks over the first pages of the list. */
    List<Object> run(CallFactory callFactory) {
        Object call = described.apply(callFactory);
        if (call instanceof ApiCall<?> one) {
            return List.of(one.executeForResponse());
        }
        List<Object> pages = new ArrayList<>();
        for (Page<?> page : ((Paged<?>) call).pages()) {
            pages.add(page);
            if (pages.size() == PAGES) {
                break;
            }
        }
        return pages;
    }

    static <S> VendorCall call(
            String operation, String response, Function<CallFactory, S> service, Function<S, Object> described) {
        return new VendorCall(operation, response, service::apply, service.andThen(described));
    }
}
