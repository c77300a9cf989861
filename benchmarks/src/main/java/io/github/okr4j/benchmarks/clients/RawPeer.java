package io.github.okr4j.benchmarks.clients;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.okr4j.benchmarks.server.Payloads;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import okhttp3.Credentials;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/** OkHttp and Jackson by hand: one client, cached readers, bodies as bytes or as a stream. */
class RawPeer implements Peer {
    private static final MediaType JSON = MediaType.get("application/json");

    private final OkHttpClient client;
    private final String authorization = Credentials.basic("ada", "key");
    private final ObjectReader goalReader;
    private final ObjectReader pageReader;
    private final ObjectWriter writer;
    private final HttpUrl goals;
    private final boolean streamed;

    /**
     * A client.
     *
     * @param baseUrl scheme, host, port and prefix
     * @param streamed whether Jackson reads the body as it arrives, which allocates less
     */
    RawPeer(String baseUrl, boolean streamed) {
        this.streamed = streamed;
        client = new OkHttpClient.Builder()
                .callTimeout(Duration.ofSeconds(30))
                .socketFactory(new WithoutDelay())
                .build();
        JsonMapper mapper = Mappers.handWritten();
        goalReader = mapper.readerFor(GoalRow.class);
        pageReader = mapper.readerFor(GoalRows.class);
        writer = mapper.writerFor(NewGoal.class);
        goals = HttpUrl.get(baseUrl + "/api/v2/goals/");
    }

    /** The goal in a body. */
    GoalRow goal(ResponseBody body) throws IOException {
        return (GoalRow) read(body, goalReader);
    }

    /** The page in a body. */
    GoalRows page(ResponseBody body) throws IOException {
        return (GoalRows) read(body, pageReader);
    }

    private Object read(ResponseBody body, ObjectReader reader) throws IOException {
        return streamed ? reader.readValue(body.byteStream()) : reader.readValue(body.bytes());
    }

    @Override
    public final String one() {
        return row().apiId();
    }

    @Override
    public final GoalRow row() {
        HttpUrl url = goals.newBuilder()
                .addPathSegment(Payloads.ONE_ID)
                .addPathSegment("")
                .build();
        return goal(url, null);
    }

    @Override
    public final int page() {
        return page(first()).results().size();
    }

    @Override
    public final String write() {
        try {
            RequestBody body = RequestBody.create(writer.writeValueAsBytes(NewGoal.example()), JSON);
            return goal(goals, body).apiId();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public final long all() {
        long count = 0;
        HttpUrl url = first();
        while (url != null) {
            GoalRows page = page(url);
            for (GoalRow goal : page.results()) {
                count += goal.apiId().isEmpty() ? 0 : 1;
            }
            url = page.next() == null ? null : HttpUrl.get(page.next());
        }
        return count;
    }

    private HttpUrl first() {
        return goals.newBuilder()
                .addQueryParameter("limit", Integer.toString(Payloads.PAGE_SIZE))
                .addQueryParameter("offset", "0")
                .build();
    }

    private GoalRow goal(HttpUrl url, @Nullable RequestBody body) {
        try (Response response = send(url, body)) {
            return goal(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private GoalRows page(HttpUrl url) {
        try (Response response = send(url, null)) {
            return page(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Response send(HttpUrl url, @Nullable RequestBody body) throws IOException {
        Request request = new Request.Builder()
                .url(url)
                .header("Accept", "application/json")
                .header("Authorization", authorization)
                .method(body == null ? "GET" : "POST", body)
                .build();
        Response response = client.newCall(request).execute();
        if (!response.isSuccessful()) {
            response.close();
            throw new IllegalStateException("HTTP " + response.code());
        }
        return response;
    }

    @Override
    public final void close() {
        client.dispatcher().executorService().shutdown();
        client.connectionPool().evictAll();
    }
}
