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
import org.jspecify.annotations.Nullable;

/** OkHttp and Jackson by hand: one client, cached readers, bodies as bytes or as a stream. */
public final class RawPeer implements Peer {
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
    public RawPeer(String baseUrl, boolean streamed) {
        this(baseUrl, new OkHttpClient(), streamed);
    }

    /**
     * A client with the connections of another.
     *
     * @param baseUrl scheme, host, port and prefix
     * @param transport whose connections and trust are used
     * @param streamed whether Jackson reads the body as it arrives
     */
    public RawPeer(String baseUrl, OkHttpClient transport, boolean streamed) {
        this.streamed = streamed;
        client = transport.newBuilder().callTimeout(Duration.ofSeconds(30)).build();
        JsonMapper mapper = Mappers.handWritten();
        goalReader = mapper.readerFor(GoalRow.class);
        pageReader = mapper.readerFor(GoalRows.class);
        writer = mapper.writerFor(NewGoal.class);
        goals = HttpUrl.get(baseUrl + "/api/v2/goals/");
    }

    @Override
    public String one() {
        return row().apiId();
    }

    @Override
    public GoalRow row() {
        HttpUrl url = goals.newBuilder()
                .addPathSegment(Payloads.ONE_ID)
                .addPathSegment("")
                .build();
        return (GoalRow) send(url, null, goalReader);
    }

    @Override
    public int page() {
        return page(first()).results().size();
    }

    @Override
    public String write() {
        try {
            RequestBody body = RequestBody.create(writer.writeValueAsBytes(NewGoal.example()), JSON);
            return ((GoalRow) send(goals, body, goalReader)).apiId();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public long all() {
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

    private GoalRows page(HttpUrl url) {
        return (GoalRows) send(url, null, pageReader);
    }

    private Object send(HttpUrl url, @Nullable RequestBody body, ObjectReader reader) {
        Request request = new Request.Builder()
                .url(url)
                .header("Accept", "application/json")
                .header("Authorization", authorization)
                .method(body == null ? "GET" : "POST", body)
                .build();
        try (Response response = client.newCall(request).execute()) {
            if (!response.isSuccessful()) {
                throw new IllegalStateException("HTTP " + response.code());
            }
            return streamed
                    ? reader.readValue(response.body().byteStream())
                    : reader.readValue(response.body().bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        client.dispatcher().executorService().shutdown();
        client.connectionPool().evictAll();
    }
}
