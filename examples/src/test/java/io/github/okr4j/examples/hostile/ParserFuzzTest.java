package io.github.okr4j.examples.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.clickup.goals.KeyResultType;
import io.github.okr4j.core.error.DecodeException;
import io.github.okr4j.core.error.OriginException;
import io.github.okr4j.core.json.OpenEnum;
import io.github.okr4j.core.page.PageToken;
import io.github.okr4j.core.page.Pagination;
import io.github.okr4j.core.page.Pagination.PagePosition;
import io.github.okr4j.examples.hostile.Fuzz.Figures;
import io.github.okr4j.examples.hostile.Fuzz.Target;
import io.github.okr4j.perdoo.rest.updates.Timestamp;
import io.github.okr4j.performengage.goals.GoalUnit;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** Damaged texts for everything that reads one by itself. */
class ParserFuzzTest {
    private static final List<byte[]> LINKS = corpus(
            "https://api.example.com/v2/goals/?limit=100&offset=100",
            "http://api.example.com:80/v2/goals/?offset=5&limit=%31",
            "?offset=7",
            "../../admin?offset=1",
            "/v2/%2e%2e/x?offset=1",
            "//evil.example.net/v2/goals/?offset=1",
            "https://user:pass@api.example.com/v2/?offset=1",
            "https://api.example.com.evil.net/v2/?offset=1",
            "https:\\\\api.example.com\\v2\\?offset=1",
            "javascript:alert(1)",
            "http://[::ffff:127.0.0.1]:99999/?offset=%00",
            "https://xn--e1afmkfd.example/?offset=1",
            "");
    private static final List<byte[]> TOKENS =
            corpus("abc?offset=100&limit=20", "abc?page_token=p2", "abc?", "?", "a=b");
    private static final List<byte[]> TIMES = corpus(
            "2026-01-05T08:00:00Z",
            "2026-01-06T09:30:00.25+01:00",
            "+999999999-12-31T23:59:59.999999999-18:00",
            "-999999999-01-01T00:00:00+18:00");
    private static final List<byte[]> WORDS = corpus("number", "Deals started", "perc", "usd", "bin", "%", "\u0130");

    private static final Pagination<String, String> NEXT_URL =
            Pagination.nextUrl(Set.of("limit", "offset"), Map.of("offset", "0"), List::of, link -> link, page -> null);
    private static final List<URI> BASES =
            List.of(URI.create("https://api.example.com/v2"), URI.create("http://localhost:8080/"));

    @Test
    void nextLinks_damaged_giveOnlyDeclaredParametersOrAreRefused() {
        run("next links", 60, LINKS, ParserFuzzTest::nextLink, OriginException.class, DecodeException.class)
                .requireBothKinds(20);
    }

    @Test
    void pageTokens_damaged_areRefusedAsIllegalArguments() {
        new Fuzz<>(
                        "page tokens",
                        40,
                        ParserFuzzTest::token,
                        Mutator::bytes,
                        ParserFuzzTest::pageToken,
                        List.of(IllegalArgumentException.class))
                .run()
                .requireBothKinds(20);
    }

    @Test
    void timestamps_damaged_areRefusedAsIllegalArguments() {
        Target<String> parse = text -> Timestamp.parse(text).text().equals(text);
        run("timestamps", 30, TIMES, parse, IllegalArgumentException.class).requireBothKinds(1_000);
    }

    @Test
    void openEnums_damaged_keepEveryText() {
        Target<String> parse =
                text -> OpenEnum.parse(KeyResultType.class, text).text().equals(text);
        Figures figures = run("open enums", 20, WORDS, parse);
        assertThat(figures.accepted()).isEqualTo(figures.inputs());
    }

    @Test
    void goalUnits_damaged_keepEveryText() {
        Target<String> parse = text -> GoalUnit.of(text).text().equals(text);
        Figures figures = run("goal units", 20, WORDS, parse);
        assertThat(figures.accepted()).isEqualTo(figures.inputs());
    }

    private static Figures run(
            String name, int perThousand, List<byte[]> corpus, Target<String> target, Class<?>... allowed) {
        return new Fuzz<>(name, perThousand, random -> text(random, corpus), Mutator::bytes, target, List.of(allowed))
                .run();
    }

    private static boolean nextLink(String link) {
        URI base = BASES.get(Math.floorMod(link.hashCode(), BASES.size()));
        Map<String, String> position = NEXT_URL.next(link, new PagePosition("fuzz", base, Map.of("offset", "0")));
        if (position == null || !Set.of("limit", "offset").containsAll(position.keySet())) {
            throw new AssertionError("a link gave the position " + position);
        }
        return true;
    }

    private static boolean pageToken(String text) {
        PageToken token = PageToken.parse(text);
        String printed = token.toString();
        // Percent-encoding may print it longer than a token may be.
        if (printed.length() <= 16_384 && !PageToken.parse(printed).equals(token)) {
            throw new AssertionError("a token changes when it is printed and parsed");
        }
        return true;
    }

    /** Half of the tokens get a right checksum, so that what comes after its check is reached. */
    private static String token(RandomGenerator random) {
        byte[] content = new Mutator(random, TOKENS).mutated(Mutator.pick(random, TOKENS));
        Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
        String text = new String(content, StandardCharsets.UTF_8);
        String sealed = fingerprint(text) + "?" + text;
        String printed = "okr4j1." + base64.encodeToString(Mutator.bytes(sealed));
        return random.nextBoolean() ? printed : text(random, List.of(Mutator.bytes(printed)));
    }

    private static String fingerprint(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Mutator.bytes(text));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(digest)
                    .substring(0, 16);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lone surrogates do not survive UTF-8, so some are put in here. */
    private static String text(RandomGenerator random, List<byte[]> corpus) {
        byte[] bytes = new Mutator(random, corpus).mutated(Mutator.pick(random, corpus));
        String text = new String(bytes, StandardCharsets.UTF_8);
        int at = random.nextInt(text.length() + 1);
        return random.nextInt(10) == 0 ? text.substring(0, at) + "\ud800" + text.substring(at) : text;
    }

    private static List<byte[]> corpus(String... texts) {
        return List.of(texts).stream().map(Mutator::bytes).toList();
    }
}
