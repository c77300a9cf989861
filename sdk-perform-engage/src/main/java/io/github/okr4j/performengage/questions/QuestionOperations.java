package io.github.okr4j.performengage.questions;

import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.http.PagedOperation;
import io.github.okr4j.performengage.lists.Lists;
import java.util.List;

/** The endpoints of questions. */
final class QuestionOperations {
    private static final String DOCUMENTATION = "https://helpcenter.zensai.com/hc/en-us/articles/"
            + "35713931054749-Get-questions-and-responses-via-the-Perform-Engage-365-API";

    private static final Operation<QuestionPage> PAGE = Operation.get(
                    "performengage.questions.list", "/api/v2/questions/")
            .evidence(Evidence.DOCUMENTED, DOCUMENTATION)
            .returning(QuestionPage.class, "results", QuestionPage::complete);

    static final PagedOperation<QuestionPage, Question> LIST = list(Lists.PAGE_SIZE);

    /** Documented by name only: the path is inferred, the answer is taken to be an entry of the list. */
    static final Operation<Question> GET = Operation.get("performengage.questions.get", "/api/v2/questions/{api_id}/")
            .evidence(Evidence.THIRD_PARTY, DOCUMENTATION)
            .returning(Question.class);

    private QuestionOperations() {}

    static PagedOperation<QuestionPage, Question> list(int pageSize) {
        return PAGE.paged(Lists.rule(pageSize, QuestionPage::items, QuestionPage::next, QuestionPage::count));
    }

    static List<Operation<?>> all() {
        return List.of(LIST.operation(), GET);
    }
}
