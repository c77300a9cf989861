package io.github.okr4j.pipedrive.goals;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.CallOptions;
import io.github.okr4j.core.CheckReturnValue;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Request;
import io.github.okr4j.core.page.Page;
import io.github.okr4j.core.page.PageSource;
import io.github.okr4j.core.page.PageToken;
import io.github.okr4j.core.page.Paged;
import io.github.okr4j.core.page.Pagination;
import java.net.URI;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Progress of a goal in each part of its duration, with one request per part on iteration. The cost is known before the
 * first request. It can be resumed after a failure, like any list.
 */
@CheckReturnValue
public final class GoalProgress implements Paged<PeriodResult> {
    private final Paged<PeriodResult> results;
    private final int requests;

    private GoalProgress(Paged<PeriodResult> results, int requests) {
        this.results = results;
        this.requests = requests;
    }

    static GoalProgress of(CallFactory callFactory, Request goal, String list, SubPeriods periods) {
        int requests = periods.ends().size();
        if (requests == 0) {
            return new GoalProgress(Paged.of(List.of()), 0);
        }
        return new GoalProgress(Paged.over(new Source(callFactory, goal, list, periods), new Rule(periods)), requests);
    }

    /** Tokens that all parts cost in the company's daily budget, without retries. */
    public int estimatedTokens() {
        return requests * HttpGoals.RESULTS.cost();
    }

    /** Number of parts, which is the number of requests. 0 if the goal has no end and begins after today. */
    public int size() {
        return requests;
    }

    @Override
    public Iterator<PeriodResult> iterator() {
        return results.iterator();
    }

    @Override
    public Iterable<Page<PeriodResult>> pages() {
        return results.pages();
    }

    @Override
    public Paged<PeriodResult> startingAt(PageToken token) {
        return results.startingAt(token);
    }

    @Override
    public Paged<PeriodResult> limit(long items) {
        return results.limit(items);
    }

    @Override
    public Paged<PeriodResult> distinctBy(Function<? super PeriodResult, ?> key) {
        return results.distinctBy(key);
    }

    @Override
    public Paged<PeriodResult> prefetch() {
        return results.prefetch();
    }

    @Override
    public Paged<PeriodResult> parallel(int pages) {
        return results.parallel(pages);
    }

    @Override
    public Paged<PeriodResult> with(CallOptions options) {
        return results.with(options);
    }

    @Override
    public CallOptions options() {
        return results.options();
    }

    @Override
    public String toString() {
        return "GoalProgress[" + requests + " parts, " + estimatedTokens() + " tokens]";
    }

    /** Each page is the result of one part. */
    private record Source(CallFactory callFactory, Request goal, String list, SubPeriods periods)
            implements PageSource<PeriodResult> {
        @Override
        public String operation() {
            return HttpGoals.RESULTS.name();
        }

        @Override
        public URI base() {
            return callFactory.baseUrl();
        }

        @Override
        public CallOptions options() {
            return callFactory.call(HttpGoals.RESULTS, goal).options();
        }

        @Override
        public PeriodResult fetch(Map<String, String> position, CallOptions options) {
            return page(position).with(options).execute();
        }

        @Override
        public CompletableFuture<PeriodResult> fetchAsync(Map<String, String> position, CallOptions options) {
            return page(position).with(options).executeAsync();
        }

        private ApiCall<PeriodResult> page(Map<String, String> position) {
            int index = periods.indexOf(position);
            Request request = goal;
            for (Map.Entry<String, String> parameter : periods.position(index).entrySet()) {
                request = request.query(parameter.getKey(), parameter.getValue());
            }
            return callFactory
                    .call(HttpGoals.RESULTS, request)
                    .then(result -> ApiCall.completed(periods.result(index, result)));
        }
    }

    private record Rule(SubPeriods periods) implements Pagination<PeriodResult, PeriodResult> {
        @Override
        public String style() {
            return "period";
        }

        @Override
        public Map<String, String> first() {
            return periods.position(0);
        }

        @Override
        public List<PeriodResult> items(PeriodResult page) {
            return List.of(page);
        }

        @Override
        public Map<String, String> resume(Map<String, String> position) {
            return periods.position(periods.indexOf(position));
        }

        @Override
        public @Nullable Map<String, String> next(PeriodResult page, PagePosition at) {
            int next = periods.indexOf(at.parameters()) + 1;
            return next == periods.ends().size() ? null : periods.position(next);
        }

        @Override
        public Long total(PeriodResult page) {
            return (long) periods.ends().size();
        }
    }
}
