package io.github.okr4j.performengage.recognition;

import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.http.PagedOperation;
import io.github.okr4j.performengage.lists.Lists;
import java.util.List;

/** The endpoints of recognition. */
final class RecognitionOperations {
    private static final String DOCUMENTATION = "https://helpcenter.zensai.com/hc/en-us/articles/"
            + "35713931081245-Get-recognitions-via-the-Perform-Engage-365-API";

    private static final Operation<RecognitionPage> PAGE = Operation.get(
                    "performengage.recognition.list", "/api/v2/recognition/")
            .evidence(Evidence.DOCUMENTED, DOCUMENTATION)
            .returning(RecognitionPage.class, "results", RecognitionPage::complete);

    static final PagedOperation<RecognitionPage, Recognition> LIST = list(Lists.PAGE_SIZE);

    /** The path is inferred, the answer is taken to be an entry of the list. */
    static final Operation<Recognition> GET = Operation.get(
                    "performengage.recognition.get", "/api/v2/recognition/{api_id}/")
            .evidence(Evidence.THIRD_PARTY, DOCUMENTATION)
            .returning(Recognition.class);

    private RecognitionOperations() {}

    static PagedOperation<RecognitionPage, Recognition> list(int pageSize) {
        return PAGE.paged(Lists.rule(pageSize, RecognitionPage::items, RecognitionPage::next, RecognitionPage::count));
    }

    static List<Operation<?>> all() {
        return List.of(LIST.operation(), GET);
    }
}
