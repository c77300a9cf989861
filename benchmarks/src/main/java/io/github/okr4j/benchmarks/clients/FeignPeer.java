package io.github.okr4j.benchmarks.clients;

import com.fasterxml.jackson.databind.json.JsonMapper;
import feign.Feign;
import feign.Headers;
import feign.Param;
import feign.RequestLine;
import feign.auth.BasicAuthRequestInterceptor;
import feign.jackson.JacksonDecoder;
import feign.jackson.JacksonEncoder;
import io.github.okr4j.benchmarks.server.Payloads;
import java.time.Duration;
import okhttp3.OkHttpClient;

/** OpenFeign on OkHttp with its Jackson codec. */
final class FeignPeer implements Peer {
    private final OkHttpClient client;
    private final Api api;

    @Headers("Accept: application/json")
    interface Api {
        @RequestLine("GET /api/v2/goals/{id}/")
        GoalRow get(@Param("id") String id);

        @RequestLine("GET /api/v2/goals/?limit={limit}&offset={offset}")
        GoalRows list(@Param("limit") int limit, @Param("offset") long offset);

        @RequestLine("POST /api/v2/goals/")
        @Headers("Content-Type: application/json")
        GoalRow create(NewGoal goal);
    }

    FeignPeer(String baseUrl) {
        // Feign's own read timeout: with another one it would build a new client for every call.
        client = new OkHttpClient.Builder().readTimeout(Duration.ofSeconds(60)).build();
        JsonMapper mapper = Mappers.handWritten();
        api = Feign.builder()
                .client(new feign.okhttp.OkHttpClient(client))
                .encoder(new JacksonEncoder(mapper))
                .decoder(new JacksonDecoder(mapper))
                .requestInterceptor(new BasicAuthRequestInterceptor("ada", "key"))
                .target(Api.class, baseUrl);
    }

    @Override
    public String one() {
        return row().apiId();
    }

    @Override
    public GoalRow row() {
        return api.get(Payloads.ONE_ID);
    }

    @Override
    public int page() {
        return api.list(Payloads.PAGE_SIZE, 0).results().size();
    }

    @Override
    public String write() {
        return api.create(NewGoal.example()).apiId();
    }

    @Override
    public long all() {
        long count = 0;
        GoalRows page;
        do {
            page = api.list(Payloads.PAGE_SIZE, count);
            for (GoalRow goal : page.results()) {
                count += goal.apiId().isEmpty() ? 0 : 1;
            }
        } while (page.next() != null);
        return count;
    }

    @Override
    public void close() {
        client.dispatcher().executorService().shutdown();
        client.connectionPool().evictAll();
    }
}
