package io.github.okr4j.core.http;

import io.github.okr4j.core.NoContent;
import io.github.okr4j.core.json.JsonCodec;
import io.github.okr4j.core.json.JsonDocument;
import io.github.okr4j.core.json.JsonException;
import io.github.okr4j.core.json.JsonType;
import io.github.okr4j.core.page.Pagination;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One endpoint of a vendor: the only source of its path, its retry class, the shape of its response and how well all that is
 * verified. Immutable; each method that changes something returns a copy.
 *
 * @param <T> the type of its value
 */
public final class Operation<T> {
    private final String name;
    private final HttpMethod method;
    private final String path;
    private final Idempotency idempotency;
    private final Source source;
    private final @Nullable String paging;
    private final Decoder<T> decoder;

    private Operation(
            String name,
            HttpMethod method,
            String path,
            Idempotency idempotency,
            Source source,
            @Nullable String paging,
            Decoder<T> decoder) {
        this.name = name;
        this.method = method;
        this.path = path;
        this.idempotency = idempotency;
        this.source = source;
        this.paging = paging;
        this.decoder = decoder;
    }

    /** What the vendor documents about the operation, and where. */
    private record Source(Evidence evidence, @Nullable String documentation, int cost, List<String> scopes) {}

    /**
     * A GET, which is safe, without a value.
     *
     * @param name vendor, resource and verb, for example {@code clickup.goals.get}
     * @param path the path as the vendor writes it, with parameters in braces
     */
    public static Operation<NoContent> get(String name, String path) {
        return of(name, HttpMethod.GET, path, Idempotency.SAFE);
    }

    /** A POST, which is not idempotent unless declared so, without a value. */
    public static Operation<NoContent> post(String name, String path) {
        return of(name, HttpMethod.POST, path, Idempotency.NON_IDEMPOTENT);
    }

    /** A PUT, which is idempotent unless declared otherwise, without a value. */
    public static Operation<NoContent> put(String name, String path) {
        return of(name, HttpMethod.PUT, path, Idempotency.IDEMPOTENT);
    }

    /** A PATCH, which is not idempotent unless declared so, without a value. */
    public static Operation<NoContent> patch(String name, String path) {
        return of(name, HttpMethod.PATCH, path, Idempotency.NON_IDEMPOTENT);
    }

    /** A DELETE, which is idempotent unless declared otherwise, without a value. */
    public static Operation<NoContent> delete(String name, String path) {
        return of(name, HttpMethod.DELETE, path, Idempotency.IDEMPOTENT);
    }

    private static Operation<NoContent> of(String name, HttpMethod method, String path, Idempotency idempotency) {
        PathTemplate.requireTemplate(path);
        Source source = new Source(Evidence.DOCUMENTED, null, 0, List.of());
        return new Operation<>(name, method, path, idempotency, source, null, Decoder.NOTHING);
    }

    /** Sets the retry class: what happens when the request arrives twice. */
    public Operation<T> idempotency(Idempotency other) {
        return new Operation<>(name, method, path, other, source, paging, decoder);
    }

    /**
     * Sets how well the operation is verified.
     *
     * @param address the page that documents it
     */
    public Operation<T> evidence(Evidence how, String address) {
        return from(new Source(how, address, source.cost(), source.scopes()));
    }

    /**
     * Sets the cost of one request in the vendor's budget.
     *
     * @param tokens more than 0
     */
    public Operation<T> cost(int tokens) {
        return from(new Source(source.evidence(), source.documentation(), tokens, source.scopes()));
    }

    /**
     * Sets the OAuth scopes that allow the operation.
     *
     * @param anyOf one of them is enough
     */
    public Operation<T> scopes(String... anyOf) {
        return from(new Source(source.evidence(), source.documentation(), source.cost(), List.of(anyOf)));
    }

    /** Reads the whole response as a type. */
    public <R> Operation<R> returning(Class<R> type) {
        return reading(Decoder.whole(JsonType.of(type)));
    }

    /**
     * Reads the whole response as a record with one type parameter, for example the page that all lists of a vendor share.
     *
     * @param envelope the record's class
     * @param element what stands for its type parameter
     * @param <W> the record's type with that element, which the compiler cannot check
     */
    public <W> Operation<W> returning(Class<? super W> envelope, Class<?> element) {
        return reading(Decoder.whole(JsonType.<W>of(envelope, element)));
    }

    /**
     * Reads the whole response as an envelope and takes the value out of it.
     *
     * @param member the value's JSON path below the root, for messages, for example {@code data.goal}
     * @param unwrap returns null where the value is missing, and throws {@link IllegalArgumentException} where it is unusable
     */
    public <W, R> Operation<R> returning(Class<W> envelope, String member, Function<W, @Nullable R> unwrap) {
        return reading(Decoder.whole(JsonType.of(envelope), response -> {
            R value;
            try {
                value = unwrap.apply(response);
            } catch (IllegalArgumentException e) {
                throw JsonException.unusable("$." + member, String.valueOf(e.getMessage()));
            }
            if (value == null) {
                throw JsonException.missing("$." + member);
            }
            return value;
        }));
    }

    /**
     * Reads a value inside the response. A response without it cannot be decoded.
     *
     * @param member the value's JSON path below the root, for example {@code data.goal}
     */
    public <R> Operation<R> returning(String member, Class<R> type) {
        return reading(Decoder.member(member, JsonType.of(type)));
    }

    /** Reads a record with one type parameter inside the response. A response without it cannot be decoded. */
    public <W> Operation<W> returning(String member, Class<? super W> envelope, Class<?> element) {
        return reading(Decoder.member(member, JsonType.<W>of(envelope, element)));
    }

    /** Reads a response that is a list. */
    public <R> Operation<List<R>> returningList(Class<R> element) {
        return reading(Decoder.list(JsonType.listOf(element)));
    }

    /**
     * Reads a list inside the response. A response without it cannot be decoded: it is not taken for an empty list.
     *
     * @param member the list's JSON path below the root, for example {@code teams}
     */
    public <R> Operation<List<R>> returningList(String member, Class<R> element) {
        return reading(Decoder.list(member, JsonType.listOf(element)));
    }

    /** Reads a list inside the response, for vendors that leave it out, or send null, where it is empty. */
    public <R> Operation<List<R>> returningListOrEmpty(String member, Class<R> element) {
        return reading(Decoder.listOrEmpty(member, JsonType.listOf(element)));
    }

    /**
     * Reads a list inside the response together with the token of the next page. A response without the list cannot be
     * decoded: it is not taken for an empty page. All else in the response is ignored.
     *
     * @param member the list's JSON path below the root, for example {@code teams}
     * @param token the token's JSON path, for example {@code next_page_token}
     */
    public <R> Operation<TokenPage<R>> returningPage(String member, Class<R> element, String token) {
        return reading(Decoder.page(member, JsonType.listOf(element), token));
    }

    /** Reads a JSON object of unknown shape. */
    @SuppressWarnings("unchecked") // JSON objects have texts for names
    public Operation<Map<String, Object>> returningMap() {
        return reading(Decoder.whole(JsonType.of(Map.class), object -> (Map<String, Object>) object));
    }

    /** Makes this a list that comes in pages. */
    public <I> PagedOperation<T, I> paged(Pagination<T, I> rule) {
        Operation<T> page = new Operation<>(name, method, path, idempotency, source, rule.style(), decoder);
        return new PagedOperation<>(page, rule);
    }

    private <R> Operation<R> reading(Decoder<R> other) {
        return new Operation<>(name, method, path, idempotency, source, paging, other);
    }

    private Operation<T> from(Source other) {
        return new Operation<>(name, method, path, idempotency, other, paging, decoder);
    }

    void prepare(JsonCodec codec) {
        decoder.prepare(codec);
    }

    /** Whether a value is read from the response. */
    boolean hasValue() {
        return decoder != Decoder.NOTHING;
    }

    T read(JsonCodec codec, JsonDocument body) throws JsonException {
        return decoder.read(codec, body);
    }

    /** Vendor, resource and verb, for example {@code clickup.goals.get}. */
    public String name() {
        return name;
    }

    /** The HTTP method. */
    public HttpMethod method() {
        return method;
    }

    /** The path as the vendor writes it, with parameters in braces. */
    public String path() {
        return path;
    }

    /** The retry class: what happens when the request arrives twice. */
    public Idempotency idempotency() {
        return idempotency;
    }

    /** How well the operation is verified. */
    public Evidence evidence() {
        return source.evidence();
    }

    /** The address of the page that documents the operation, or null for an operation of your own. */
    public @Nullable String documentation() {
        return source.documentation();
    }

    /** The cost of one request in the vendor's budget, or 0 if the vendor does not count tokens. */
    public int cost() {
        return source.cost();
    }

    /** The OAuth scopes that allow the operation; one of them is enough. Empty if the vendor documents none. */
    public List<String> scopes() {
        return source.scopes();
    }

    /** How the list goes from page to page, or null if the response does not come in pages. */
    public @Nullable String paging() {
        return paging;
    }

    @Override
    public String toString() {
        return name + " (" + method + " " + path + ")";
    }
}
