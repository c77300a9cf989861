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
import java.util.function.Supplier;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * What the builders of all vendor clients have in common.
 *
 * @param <B> the vendor's builder
 */
public abstract class ClientBuilder<B extends ClientBuilder<B>> {
    private @Nullable String baseUrl;
    private @Nullable OkHttpClient okHttpClient;
    private CallOptions options = CallOptions.DEFAULT;
    private Timing timing = Timing.SYSTEM;
    private RateLimiter limiter = RateLimiter.UNLIMITED;
    private Executor callbacks = Scheduler.SHARED;
    private boolean insecureAllowed;
    private boolean strictDecoding;
    private @Nullable URI linksFrom;

    /** For the vendors' builders. */
    protected ClientBuilder() {}

    /**
     * This builder, as the vendor's type.
     *
     * @return this
     */
    protected abstract B self();

    /**
     * Where the API lives, if not at the vendor's usual address: another region, a proxy, a fake in a test.
     *
     * @param url https, or http on loopback; a path before the operations' own is kept
     * @return this
     */
    public B baseUrl(String url) {
        this.baseUrl = url;
        return self();
    }

    /**
     * Accepts links to the next page that name another origin than the base URL, for a gateway that passes the vendor's
     * responses on unchanged. Only their paging parameters are used, on the base URL; nothing is sent to the origin.
     *
     * @param origin scheme, host and port of the vendor's links, for example {@code https://api.example.com}
     * @return this
     * @throws IllegalArgumentException if it is no http or https address, or has more than scheme, host and port
     */
    public B linksFrom(String origin) {
        this.linksFrom = BaseUrl.origin(origin);
        return self();
    }

    /**
     * Shares the connections, proxy, DNS and TLS settings, interceptors and event listeners of an HTTP client. It stays
     * yours: nothing of it is changed, and {@code close()} does not close it.
     *
     * <p>Calls of the SDK do not follow its redirects, its timeouts and the limits of its dispatcher. Pings are switched on
     * for HTTP/2 connections that the SDK opens. A connection that your own calls opened is pinged only if you set
     * {@code pingInterval}, and without pings a silent one is never left.
     *
     * @param client the client
     * @return this
     */
    public B okHttpClient(OkHttpClient client) {
        this.okHttpClient = client;
        return self();
    }

    /**
     * The timeout of a whole call, all attempts and waits included; 90 s unless set.
     *
     * @param timeout positive
     * @return this
     */
    public B timeout(Duration timeout) {
        this.options = options.withTimeout(timeout);
        return self();
    }

    /**
     * The timeout of one attempt; 30 s unless set.
     *
     * @param timeout positive
     * @return this
     */
    public B attemptTimeout(Duration timeout) {
        this.options = options.withAttemptTimeout(timeout);
        return self();
    }

    /**
     * How often and how patiently failed calls are tried again; three attempts unless set.
     *
     * @param retry the policy
     * @return this
     */
    public B retry(RetryPolicy retry) {
        this.options = options.withRetry(retry);
        return self();
    }

    /**
     * Keeps all calls of the client below the vendor's limits, instead of learning of them by failures: each request,
     * retries and pages included, waits for its turn. The wait counts towards the call's timeout; a call that cannot have
     * its turn in time fails at once with {@link io.github.okr4j.core.error.CallTimeoutException}, and nothing is sent.
     *
     * @param shared the limiter; several clients of the same account may share one
     * @return this
     */
    public B rateLimiter(RateLimiter shared) {
        this.limiter = shared;
        return self();
    }

    /**
     * A header for every call; it can never replace a credential.
     *
     * @param name header name, none that the transport sets, for example {@code Host} or {@code Content-Length}
     * @param value printable ASCII
     * @return this
     */
    public B header(String name, String value) {
        this.options = options.withHeader(name, value);
        return self();
    }

    /**
     * Sets the executor that completes the futures of asynchronous calls and so runs their dependent stages. By default
     * the SDK's own daemon threads do that, as many as are needed; they have no context class loader.
     *
     * <p>A stage may block as long as the executor has a thread to spare. If the executor rejects a completion, or has
     * not run it 250 ms after the call's timeout, one of the SDK's threads completes the future.
     *
     * @param executor the executor; the client does not shut it down
     */
    public B callbackExecutor(Executor executor) {
        this.callbacks = Objects.requireNonNull(executor, "executor");
        return self();
    }

    /**
     * The time of day for signatures and for dates in headers.
     *
     * @param clock the clock
     * @return this
     */
    public B clock(Clock clock) {
        this.timing = timing.withClock(clock);
        return self();
    }

    /**
     * Time, waiting and chance, for tests that must not wait.
     *
     * @param replacement all of it
     * @return this
     */
    public B timing(Timing replacement) {
        this.timing = replacement;
        return self();
    }

    /**
     * Allows a base URL of plain {@code http} that is not loopback: credentials then travel readable for everyone.
     *
     * @return this
     */
    public B allowInsecure() {
        this.insecureAllowed = true;
        return self();
    }

    /**
     * Makes {@linkplain io.github.okr4j.core.ApiResponse#drift() drift} a {@link
     * io.github.okr4j.core.error.DecodeException}. For tests that should notice when a vendor changes the shape of a
     * response; in production one odd value then costs the whole response.
     *
     * @return this
     */
    public B strictDecoding() {
        this.strictDecoding = true;
        return self();
    }

    /**
     * The base URL set so far.
     *
     * @return the text, or null if none was set
     */
    protected @Nullable String baseUrl() {
        return baseUrl;
    }

    /**
     * The one of two kinds of credentials that is set.
     *
     * @param oneMethod how the one is set, for the message, for example {@code personalToken(token)}
     * @param one the one, or null if it is not set
     * @param otherMethod how the other is set
     * @param other the other, or null if it is not set
     * @return whichever is set
     * @throws IllegalArgumentException naming both methods, if none or both are set
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
     * Makes the caller of a client.
     *
     * @param profile what is special about the vendor
     * @param credentials how to prove who calls
     * @param defaultBaseUrl the vendor's usual address, or null if there is none
     * @return the caller, which the client must close
     * @throws IllegalArgumentException if the base URL is missing or not allowed
     * @throws IllegalStateException if Jackson, OkHttp, Okio or Kotlin is missing or too old, naming the version needed
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
        Transport transport = Transport.of(okHttpClient, options.attemptTimeout());
        return new CallFactory(
                ClientContext.of(
                        profile, credentials, base, transport, timing, limiter, codec, strictDecoding, callbacks),
                options,
                linksFrom);
    }
}
