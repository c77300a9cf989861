package io.github.okr4j.benchmarks.clients;

import io.github.okr4j.benchmarks.server.Payloads;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Objects;
import okhttp3.Credentials;
import okhttp3.OkHttpClient;
import retrofit2.Call;
import retrofit2.Response;
import retrofit2.Retrofit;
import retrofit2.converter.jackson.JacksonConverterFactory;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.Headers;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.Url;

/** Retrofit with its Jackson converter, on OkHttp. */
final class RetrofitPeer implements Peer {
    private final OkHttpClient client;
    private final Api api;

    interface Api {
        @Headers("Accept: application/json")
        @GET("api/v2/goals/{id}/")
        Call<GoalRow> get(@Path("id") String id);

        @Headers("Accept: application/json")
        @GET("api/v2/goals/")
        Call<GoalRows> list(@Query("limit") int limit, @Query("offset") long offset);

        @Headers("Accept: application/json")
        @GET
        Call<GoalRows> next(@Url String url);

        @Headers("Accept: application/json")
        @POST("api/v2/goals/")
        Call<GoalRow> create(@Body NewGoal goal);
    }

    RetrofitPeer(String baseUrl) {
        String authorization = Credentials.basic("ada", "key");
        client = new OkHttpClient.Builder()
                .callTimeout(Duration.ofSeconds(30))
                .addInterceptor(chain -> chain.proceed(chain.request()
                        .newBuilder()
                        .header("Authorization", authorization)
                        .build()))
                .build();
        api = new Retrofit.Builder()
                .baseUrl(baseUrl + "/")
                .client(client)
                .addConverterFactory(JacksonConverterFactory.create(Mappers.handWritten()))
                .build()
                .create(Api.class);
    }

    @Override
    public String one() {
        return row().apiId();
    }

    @Override
    public GoalRow row() {
        return run(api.get(Payloads.ONE_ID));
    }

    @Override
    public int page() {
        return run(api.list(Payloads.PAGE_SIZE, 0)).results().size();
    }

    @Override
    public String write() {
        return run(api.create(NewGoal.example())).apiId();
    }

    @Override
    public long all() {
        long count = 0;
        GoalRows page = run(api.list(Payloads.PAGE_SIZE, 0));
        while (true) {
            for (GoalRow goal : page.results()) {
                count += goal.apiId().isEmpty() ? 0 : 1;
            }
            if (page.next() == null) {
                return count;
            }
            page = run(api.next(page.next()));
        }
    }

    private static <T> T run(Call<T> call) {
        try {
            Response<T> response = call.execute();
            if (!response.isSuccessful()) {
                throw new IllegalStateException("HTTP " + response.code());
            }
            return Objects.requireNonNull(response.body());
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
