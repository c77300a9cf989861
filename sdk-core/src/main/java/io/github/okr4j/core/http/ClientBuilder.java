package io.github.okr4j.core.http;

import io.github.okr4j.core.CallOptions;
import io.github.okr4j.core.RetryPolicy;
import io.github.okr4j.core.auth.Credentials;
import io.github.okr4j.core.json.JsonCodec;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * Options that all vendor clients share.
 *
 * @param <B> the vendor's builder
 */
public abstract class ClientBuilder<B extends ClientBuilder<B>> {
    private @Nullable String baseUrl;
    private @Nullable OkHttpClient okHttpClient;
    private CallOptions options = CallOptions.DEFAULT;
    private Timing timing = Timing.SYSTEM;
    private RateBudget budget = RateLimiter.UNLIMITED;
    private Executor callbacks = Scheduler.SHARED;
    private Observation observation = Observation.NONE;
    private Function<OkHttpClient, Call.Factory> calls = client -> client;
    private boolean insecureAllowed;
    private boolean strictDecoding;
    private @Nullable URI linksFrom;

    /** For the vendors' builders. */
    protected ClientBuilder() {}

    /** This builder, as the vendor's type. */
    protected abstract B self();

    /**
     * Sets the base URL, for example of another region, a proxy or a fake.
     *
     * @param url https, or http on loopback; a path is prepended to the paths of the operations
     */
    public B baseUrl(String url) {
        this.baseUrl = url;
        return self();
    }

    /**
     * Accepts links to the next page that name another origin than the base URL. Set it for a gateway that does not
     * rewrite the vendor's responses. Only the paging parameters of such links are used; nothing is sent to the origin.
     *
     * @param origin scheme, host and port of the vendor's links, for example {@code https://api.example.com}
     * @throws IllegalArgumentException if it is not an http or https origin
     */
    public B linksFrom(String origin) {
        this.linksFrom = BaseUrl.origin(origin);
        return self();
    }

    /**
     * Shares the connections, proxy, DNS and TLS settings, interceptors and event listeners of an HTTP client. The
     * client is not changed, and {@code close()} does not close it.
     *
     * <p>Its redirects, timeouts and dispatcher limits do not apply to calls of the SDK. HTTP/2 connections that the
     * SDK opens send pings. A connection that your own calls opened sends pings only if you set {@code pingInterval};
     * without pings a silent connection stays in use.
     */
    public B okHttpClient(OkHttpClient client) {
        this.okHttpClient = client;
        return self();
    }

    /**
     * Sets the total timeout of a call, which includes all attempts and waits. The default is 90 s.
     *
     * @param timeout positive
     */
    public B timeout(Duration timeout) {
        this.options = options.withTimeout(timeout);
        return self();
    }

    /**
     * Sets the timeout of one attempt. The default is 30 s.
     *
     * @param timeout positive
     */
    public B attemptTimeout(Duration timeout) {
        this.options = options.withAttemptTimeout(timeout);
        return self();
    }

    /** Sets the retry policy. The default is three attempts. */
    public B retry(RetryPolicy retry) {
        this.options = options.withRetry(retry);
        return self();
    }

    /**
     * Keeps all calls of the client within the vendor's rate limit. Each request, retries and pages included, waits for
     * a permit. The wait counts towards the timeout of the call. A call that cannot get a permit in time fails with
     * {@link io.github.okr4j.core.error.CallTimeoutException}, and nothing is sent; {@link RateLimiter} tells at once.
     *
     * @param shared several clients of the same account may share one; a {@link RateLimiter}, or a budget of your own that
     *     several processes share
     */
    public B rateBudget(RateBudget shared) {
        this.budget = Objects.requireNonNull(shared, "shared");
        return self();
    }

    /**
     * Adds a header to every call. A header never replaces a credential.
     *
     * @param name not one that the transport sets, such as {@code Host} or {@code Content-Length}
     * @param value printable ASCII
     */
    public B header(String name, String value) {
        this.options = options.withHeader(name, value);
        return self();
    }

    /**
     * Sets the executor that completes the futures of asynchronous calls and so runs their dependent stages. By default
     * the SDK's own daemon threads do that, as many as are needed; they have no context class loader.
     *
     * <p>A stage may block as long as the executor has a thread to spare. Reads of many calls, such as ClickUp's tree of goals,
     * need such a thread for each response, also if they are run by {@code execute()}. If the executor rejects a completion, or has
     * not run it 250 ms after the call's timeout, one of the SDK's threads completes the future.
     *
     * @param executor the executor; the client does not shut it down
     */
    public B callbackExecutor(Executor executor) {
        this.callbacks = Objects.requireNonNull(executor, "executor");
        return self();
    }

    /** Sets a listener for metrics and traces; it replaces the one set before. */
    public B listener(CallListener listener) {
        this.observation = new Observation(Objects.requireNonNull(listener, "listener"), observation.tasks());
        return self();
    }

    /**
     * Wraps what makes the HTTP calls, for instrumentation that offers a {@link Call.Factory}. The requests have the {@link
     * Operation} as a tag: {@code request.tag(Operation.class)}.
     *
     * @param wrapper gets the client's own {@link OkHttpClient}, once, when the client is built. Its calls must be made from
     *     that client or from one derived of it by {@code newBuilder()}, and keep the tags of the requests
     */
    public B callFactory(Function<OkHttpClient, Call.Factory> wrapper) {
        this.calls = Objects.requireNonNull(wrapper, "wrapper");
        return self();
    }

    /**
     * Carries the context of the thread that starts an asynchronous call, such as its trace or its logging context, to the
     * threads that send its requests, also after a wait or for a retry.
     *
     * @param decorator called on the thread that starts the call; for example {@code task -> Context.current().wrap(task)}
     */
    public B taskDecorator(UnaryOperator<Runnable> decorator) {
        this.observation = new Observation(observation.listener(), Objects.requireNonNull(decorator, "decorator"));
        return self();
    }

    /** Sets the clock for signatures and for dates in headers. */
    public B clock(Clock clock) {
        this.timing = timing.withClock(clock);
        return self();
    }

    /** Replaces clock, sleeper and random source, for tests that must not wait. */
    public B timing(Timing replacement) {
        this.timing = replacement;
        return self();
    }

    /** Permits a plain {@code http} base URL that is not loopback. Credentials are then sent unencrypted. */
    public B allowInsecure() {
        this.insecureAllowed = true;
        return self();
    }

    /**
     * Throws {@link io.github.okr4j.core.error.DecodeException} for {@linkplain
     * io.github.okr4j.core.ApiResponse#drift() drift}. Use it in tests that should detect changes of the vendor. In
     * production one drifted value then fails the whole response.
     */
    public B strictDecoding() {
        this.strictDecoding = true;
        return self();
    }

    /** The base URL set so far, or null. */
    protected @Nullable String baseUrl() {
        return baseUrl;
    }

    /**
     * Returns the one of two credentials that is set.
     *
     * @param oneMethod the method that sets the first, for the message, for example {@code personalToken(token)}
     * @param otherMethod the method that sets the second
     * @throws IllegalArgumentException if none or both are set; it names both methods
     */
    protected static Credentials eitherOf(
            String oneMethod, @Nullable Credentials one, String otherMethod, @Nullable Credentials other) {
        Credentials set = one == null ? other : one;
        if (set == null || (one != null && other != null)) {
            throw new IllegalArgumentException("set exactly one of " + oneMethod + " and " + otherMethod);
        }
        return set;
    }

    /**
     * Creates the call factory of a client. The client must close it.
     *
     * @param defaultBaseUrl the vendor's usual base URL, or null if there is none
     * @throws IllegalArgumentException if the base URL is missing or not permitted
     * @throws IllegalStateException if Jackson, OkHttp, Okio or Kotlin is missing or too old; it names the required
     *     version
     */
    protected CallFactory callFactory(VendorProfile profile, Credentials credentials, @Nullable String defaultBaseUrl) {
        RuntimeLibraries.check();
        HttpUrl base = BaseUrl.checked(baseUrl == null ? defaultBaseUrl : baseUrl, insecureAllowed);
        return callFactory(profile, credentials, () -> base);
    }

    /**
     * Makes the caller of a client whose base URL changes with its credentials.
     *
     * @param currentBaseUrl asked before each request; the profile or the credentials must vouch for its origin
     * @throws IllegalArgumentException if the first base URL is not allowed
     */
    protected CallFactory followingCaller(
            VendorProfile profile, Credentials credentials, Supplier<String> currentBaseUrl) {
        RuntimeLibraries.check();
        FollowedBaseUrl base = new FollowedBaseUrl(currentBaseUrl, insecureAllowed);
        base.get();
        return callFactory(profile, credentials, base);
    }

    private CallFactory callFactory(VendorProfile profile, Credentials credentials, Supplier<HttpUrl> base) {
        // Gets ready in the background while the transport reads the certificates of the authorities.
        JsonCodec codec = JsonCodec.of(profile.dialect());
        Transport transport = Transport.of(okHttpClient, options.attemptTimeout(), calls);
        return new CallFactory(
                ClientContext.of(
                        profile,
                        credentials,
                        base,
                        transport,
                        timing,
                        budget,
                        codec,
                        strictDecoding,
                        callbacks,
                        observation),
                options,
                linksFrom);
    }
}
