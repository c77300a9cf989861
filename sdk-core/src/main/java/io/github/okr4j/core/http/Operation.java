package io.github.okr4j.core.http;

import io.github.okr4j.core.NoContent;
import io.github.okr4j.core.json.JsonCodec;
import io.github.okr4j.core.json.JsonDocument;
import io.github.okr4j.core.json.JsonException;
import io.github.okr4j.core.page.Pagination;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One endpoint of a vendor: the only source for its address, its retry class, its answer and how sure all that is.
 *
 * @param <T> what it answers
 */
public final class Operation<T> {
    private final String name;
    private final HttpMethod method;
    private final String path;
    private final Idempotency idempotency;
    private final Source source;
    private final @Nullable String paging;
    private final Decoder<T> answer;

    private Operation(
            String name,
            HttpMethod method,
            String path,
            Idempotency idempotency,
            Source source,
            @Nullable String paging,
            Decoder<T> answer) {
        this.name = name;
        this.method = method;
        this.path = path;
        this.idempotency = idempotency;
        this.source = source;
        this.paging = paging;
        this.answer = answer;
    }

    /** What the vendor says about the operation, and where. */
    private record Source(Evidence evidence, @Nullable String documentation, int cost, List<String> scopes) {}

    /**
     * A read.
     *
     * @param name vendor, resource and verb, for example {@code clickup.goals.get}
     * @param path the path as the vendor writes it, with parameters in braces
     * @return a safe operation without an answer
     */
    public static Operation<NoContent> get(String name, String path) {
        return of(name, HttpMethod.GET, path, Idempotency.SAFE);
    }

    /**
     * A POST, taken as not idempotent.
     *
     * @param name vendor, resource and verb
     * @param path the path as the vendor writes it, with parameters in braces
     * @return a non-idempotent operation without an answer
     */
    public static Operation<NoContent> post(String name, String path) {
        return of(name, HttpMethod.POST, path, Idempotency.NON_IDEMPOTENT);
    }

    /**
     * A PUT, taken as idempotent.
     *
     * @param name vendor, resource and verb
     * @param path the path as the vendor writes it, with parameters in braces
     * @return an idempotent operation without an answer
     */
    public static Operation<NoContent> put(String name, String path) {
        return of(name, HttpMethod.PUT, path, Idempotency.IDEMPOTENT);
    }

    /**
     * A PATCH, taken as not idempotent.
     *
     * @param name vendor, resource and verb
     * @param path the path as the vendor writes it, with parameters in braces
     * @return a non-idempotent operation without an answer
     */
    public static Operation<NoContent> patch(String name, String path) {
        return of(name, HttpMethod.PATCH, path, Idempotency.NON_IDEMPOTENT);
    }

    /**
     * A DELETE, taken as idempotent.
     *
     * @param name vendor, resource and verb
     * @param path the path as the vendor writes it, with parameters in braces
     * @return an idempotent operation without an answer
     */
    public static Operation<NoContent> delete(String name, String path) {
        return of(name, HttpMethod.DELETE, path, Idempotency.IDEMPOTENT);
    }

    private static Operation<NoContent> of(String name, HttpMethod method, String path, Idempotency idempotency) {
        PathTemplate.requireTemplate(path);
        return new Operation<>(
                name,
                method,
                path,
                idempotency,
                new Source(Evidence.DOCUMENTED, null, 0, List.of()),
                null,
                Decoder.NOTHING);
    }

    /**
     * The same operation in another retry class.
     *
     * @param other what happens when the request arrives twice
     * @return a changed copy
     */
    public Operation<T> idempotency(Idempotency other) {
        return new Operation<>(name, method, path, other, source, paging, answer);
    }

    /**
     * The same operation with its source.
     *
     * @param how how sure it is
     * @param address the page it stems from
     * @return a changed copy
     */
    public Operation<T> evidence(Evidence how, String address) {
        return from(new Source(how, address, source.cost(), source.scopes()));
    }

    /**
     * The same operation with its price in a vendor's budget of tokens.
     *
     * @param tokens what one request costs, more than 0
     * @return a changed copy
     */
    public Operation<T> cost(int tokens) {
        return from(new Source(source.evidence(), source.documentation(), tokens, source.scopes()));
    }

    /**
     * The same operation with the OAuth scopes that allow it.
     *
     * @param anyOf one of them is enough
     * @return a changed copy
     */
    public Operation<T> scopes(String... anyOf) {
        return from(new Source(source.evidence(), source.documentation(), source.cost(), List.of(anyOf)));
    }

    /**
     * The same operation answering a value.
     *
     * @param type the type of the whole answer
     * @param <R> the type of the value
     * @return a changed copy
     */
    public <R> Operation<R> returning(Class<R> type) {
        return answering(Decoder.whole(type, value -> value));
    }

    /**
     * The same operation answering a member of an envelope.
     *
     * @param envelope the type of the whole answer
     * @param member the member's JSON path below the root, for messages, for example {@code data.goal}
     * @param unwrap takes the value out of the envelope; null where it is missing
     * @param <W> the type of the envelope
     * @param <R> the type of the value
     * @return a changed copy
     */
    public <W, R> Operation<R> returning(Class<W> envelope, String member, Function<W, @Nullable R> unwrap) {
        return answering(Decoder.whole(envelope, answer -> {
            R value;
            try {
                value = unwrap.apply(answer);
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
     * The same operation answering a value deep inside the answer.
     *
     * @param member the value's JSON path below the root, for example {@code data.goal}
     * @param type the type of the value
     * @param <R> the type of the value
     * @return a changed copy
     */
    public <R> Operation<R> returning(String member, Class<R> type) {
        return answering(Decoder.member(member, type));
    }

    /**
     * The same operation answering a JSON object whose shape is not known.
     *
     * @return a changed copy
     */
    @SuppressWarnings("unchecked") // JSON objects have texts for names
    public Operation<Map<String, Object>> returningMap() {
        return answering(Decoder.whole(Map.class, object -> (Map<String, Object>) object));
    }

    /**
     * The same operation as a list that comes in pages.
     *
     * @param rule how the list goes from page to page
     * @param <I> the type of the items
     * @return the list operation
     */
    public <I> PagedOperation<T, I> paged(Pagination<T, I> rule) {
        Operation<T> page = new Operation<>(name, method, path, idempotency, source, rule.style(), answer);
        return new PagedOperation<>(page, rule);
    }

    private <R> Operation<R> answering(Decoder<R> other) {
        return new Operation<>(name, method, path, idempotency, source, paging, other);
    }

    private Operation<T> from(Source other) {
        return new Operation<>(name, method, path, idempotency, other, paging, answer);
    }

    void prepare(JsonCodec codec) {
        answer.prepare(codec);
    }

    /** Whether a value is read from the response. */
    boolean hasValue() {
        return answer != Decoder.NOTHING;
    }

    T read(JsonCodec codec, JsonDocument body) throws JsonException {
        return answer.read(codec, body);
    }

    /**
     * Vendor, resource and verb.
     *
     * @return for example {@code clickup.goals.get}
     */
    public String name() {
        return name;
    }

    /**
     * The HTTP method.
     *
     * @return the method
     */
    public HttpMethod method() {
        return method;
    }

    /**
     * The path as the vendor writes it.
     *
     * @return with parameters in braces
     */
    public String path() {
        return path;
    }

    /**
     * What happens when the request arrives twice.
     *
     * @return the retry class
     */
    public Idempotency idempotency() {
        return idempotency;
    }

    /**
     * How sure it is that the vendor behaves so.
     *
     * @return the evidence
     */
    public Evidence evidence() {
        return source.evidence();
    }

    /**
     * The page the operation stems from.
     *
     * @return an address, or null for an operation of the user's own
     */
    public @Nullable String documentation() {
        return source.documentation();
    }

    /**
     * What one request costs of the vendor's budget.
     *
     * @return tokens, or 0 if the vendor does not count them
     */
    public int cost() {
        return source.cost();
    }

    /**
     * The OAuth scopes that allow the operation; one of them is enough.
     *
     * @return scopes in the vendor's words, empty if the vendor does not tell
     */
    public List<String> scopes() {
        return source.scopes();
    }

    /**
     * How the answer's list goes from page to page.
     *
     * @return the rule's name, or null if the answer does not come in pages
     */
    public @Nullable String paging() {
        return paging;
    }

    @Override
    public String toString() {
        return name + " (" + method + " " + path + ")";
    }
}
