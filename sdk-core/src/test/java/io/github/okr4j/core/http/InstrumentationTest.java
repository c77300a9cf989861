package io.github.okr4j.core.http;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import io.github.okr4j.core.RetryPolicy;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import okhttp3.Call;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What instrumentation of others gets: the calls, their operation, and the context of the caller. */
class InstrumentationTest {
    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance()
            .options(WireMockConfiguration.options().dynamicPort())
            .build();

    @Test
    void callFactory_wrapper_makesTheCallsAndSeesTheOperation() {
        SERVER.stubFor(any(anyUrl()).willReturn(okJson(Acme.THING)));
        List<Operation<?>> seen = new CopyOnWriteArrayList<>();
        CallFactory callFactory = new TestClient()
                .baseUrl(SERVER.baseUrl())
                .callFactory(client -> request -> {
                    seen.add(request.tag(Operation.class));
                    return client.newCall(request);
                })
                .build();

        assertThat(Acme.get(callFactory).execute()).isNotNull();
        assertThat(Acme.get(callFactory).executeAsync().join()).isNotNull();

        assertThat(seen).containsExactly(Acme.GET, Acme.GET);
    }

    @Test
    void callFactory_wrapperWithoutAFactory_isRefusedByName() {
        TestClient builder = new TestClient().baseUrl(SERVER.baseUrl()).callFactory(InstrumentationTest::none);

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("callFactory");
    }

    @SuppressWarnings({"NullAway", "UnusedVariable"}) // what a user may do
    private static Call.Factory none(OkHttpClient client) {
        return null;
    }

    /** The retry is sent from a thread of the SDK, which knows nothing of the thread that began the call. */
    @Test
    void taskDecorator_contextOfTheCaller_isThereForEachAttempt() {
        SERVER.stubFor(any(anyUrl())
                .inScenario("context")
                .whenScenarioStateIs(Scenario.STARTED)
                .willSetStateTo("good")
                .willReturn(status(503)));
        SERVER.stubFor(
                any(anyUrl()).inScenario("context").whenScenarioStateIs("good").willReturn(okJson(Acme.THING)));
        ThreadLocal<String> context = new ThreadLocal<>();
        List<String> seen = new CopyOnWriteArrayList<>();
        CallFactory callFactory = new TestClient()
                .baseUrl(SERVER.baseUrl())
                .retry(RetryPolicy.DEFAULT)
                .taskDecorator(task -> {
                    String caller = context.get();
                    return () -> {
                        String before = context.get();
                        context.set(caller);
                        task.run();
                        context.set(before);
                    };
                })
                .callFactory(client -> request -> {
                    seen.add(String.valueOf(context.get()));
                    return client.newCall(request);
                })
                .build();

        context.set("parent");
        assertThat(Acme.get(callFactory).executeAsync().join()).isNotNull();

        assertThat(seen).containsExactly("parent", "parent");
    }
}
