package io.github.okr4j.benchmarks.clients;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.okr4j.benchmarks.server.Payloads;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import okhttp3.Credentials;

/** The JDK's HTTP client and Jackson by hand. */
final class JdkPeer implements Peer {
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String authorization = Credentials.basic("ada", "key");
    private final ObjectReader goalReader;
    private final ObjectReader pageReader;
    private final ObjectWriter writer;
    private final String goals;

    JdkPeer(String baseUrl) {
        JsonMapper mapper = Mappers.handWritten();
        goalReader = mapper.readerFor(GoalRow.class);
        pageReader = mapper.readerFor(GoalRows.class);
        writer = mapper.writerFor(NewGoal.class);
        goals = baseUrl + "/api/v2/goals/";
    }

    @Override
    public String one() {
        return row().apiId();
    }

    @Override
    public GoalRow row() {
        return goal(request(goals + Payloads.ONE_ID + "/").GET());
    }

    @Override
    public int page() {
        return page(goals + "?limit=" + Payloads.PAGE_SIZE + "&offset=0")
                .results()
                .size();
    }

    @Override
    public String write() {
        try {
            byte[] body = writer.writeValueAsBytes(NewGoal.example());
            return goal(request(goals)
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofByteArray(body)))
                    .apiId();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public long all() {
        long count = 0;
        String url = goals + "?limit=" + Payloads.PAGE_SIZE + "&offset=0";
        while (url != null) {
            GoalRows page = page(url);
            for (GoalRow goal : page.results()) {
                count += goal.apiId().isEmpty() ? 0 : 1;
            }
            url = page.next();
        }
        return count;
    }

    private HttpRequest.Builder request(String url) {
        return HttpRequest.newBuilder(URI.create(url))
                .timeout(Duration.ofSeconds(30))
                .header("Accept", "application/json")
                .header("Authorization", authorization);
    }

    private GoalRow goal(HttpRequest.Builder request) {
        try {
            return goalReader.readValue(send(request));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private GoalRows page(String url) {
        try {
            return pageReader.readValue(send(request(url).GET()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] send(HttpRequest.Builder request) throws IOException {
        try {
            HttpResponse<byte[]> response = client.send(request.build(), BodyHandlers.ofByteArray());
            if (response.statusCode() / 100 != 2) {
                throw new IllegalStateException("HTTP " + response.statusCode());
            }
            return response.body();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        // The JDK 17 client ends when it is collected.
    }
}
