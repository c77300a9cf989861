package io.github.okr4j.examples.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** Damages inputs; what it does depends on the random source alone. */
final class Mutator {
    private static final int MAX_CHANGES = 3;
    private static final int HUGE_ONE_IN = 3_000;
    private static final int MAX_GROWTH = 1 << 16;

    private static final List<byte[]> VALUES = List.of(
            bytes("null"),
            bytes("true"),
            bytes("false"),
            bytes("0"),
            bytes("-1"),
            bytes("1e400"),
            bytes("1E1000000000"),
            bytes("-1E-1000000000"),
            bytes("\"1E1000000000\""),
            bytes("99999999999999999999"),
            bytes("9223372036854775807"),
            bytes("-9223372036854775808"),
            bytes("0.1"),
            bytes("NaN"),
            bytes("\"\""),
            bytes("\"\\ud800\""),
            bytes("\"\\u0000\""),
            bytes("\"+292278994-08-17T07:12:55.807Z\""),
            bytes("\"-999999999-01-01\""),
            bytes("\"2026-02-30\""),
            bytes("[]"),
            bytes("{}"),
            bytes("[null]"),
            bytes("{\"\": {\"\": []}}"),
            bytes("\"//evil.example.net:1/?limit=1&offset=2\""),
            bytes("\"\\\\\\\\\\\\\""));

    private static final List<byte[]> SNIPPETS = List.of(
            new byte[] {(byte) 0xff},
            new byte[] {(byte) 0xc0, (byte) 0x80},
            new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80},
            new byte[] {(byte) 0xf4, (byte) 0x90, (byte) 0x80, (byte) 0x80},
            new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf},
            new byte[] {0, 0, (byte) 0xfe, (byte) 0xff},
            bytes("\\u"),
            bytes("\\ud83d"),
            bytes("\""),
            bytes(","),
            bytes(":"),
            bytes("{"),
            bytes("]"),
            bytes("%"),
            bytes("%00"),
            bytes("@"),
            bytes("/../"),
            bytes("\n"));

    private final RandomGenerator random;
    private final List<byte[]> corpus;

    Mutator(RandomGenerator random, List<byte[]> corpus) {
        this.random = random;
        this.corpus = corpus;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static <T> T pick(RandomGenerator random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** A few changes to an input; the input itself stays as it is. */
    byte[] mutated(byte[] input) {
        byte[] changed = input;
        int changes = 1 + random.nextInt(MAX_CHANGES);
        for (int i = 0; i < changes; i++) {
            changed = once(changed);
        }
        return random.nextInt(HUGE_ONE_IN) == 0 ? withHugeText(changed) : changed;
    }

    private byte[] once(byte[] input) {
        int at = random.nextInt(input.length + 1);
        return switch (random.nextInt(12)) {
            case 0 -> flipped(input);
            case 1 -> Arrays.copyOf(input, at);
            case 2 -> duplicated(input, at);
            case 3 -> spliced(input, at);
            case 4 -> inserted(input, at, nesting());
            case 5 -> inserted(input, at, digits());
            case 6 -> inserted(input, at, pick(random, SNIPPETS));
            case 7 -> withRepeatedKey(input);
            case 8 -> inserted(input, at, repeated());
            default -> withOtherValue(input);
        };
    }

    private byte[] flipped(byte[] input) {
        byte[] changed = input.clone();
        for (int i = random.nextInt(4); i >= 0 && changed.length > 0; i--) {
            changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return changed;
    }

    private byte[] duplicated(byte[] input, int at) {
        byte[] part = Arrays.copyOfRange(input, at, at + random.nextInt(Math.min(200, input.length - at) + 1));
        return inserted(input, at, part);
    }

    private byte[] spliced(byte[] input, int at) {
        byte[] other = pick(random, corpus);
        int from = random.nextInt(other.length + 1);
        return joined(Arrays.copyOf(input, at), Arrays.copyOfRange(other, from, other.length));
    }

    private byte[] nesting() {
        String open = pick(random, List.of("[", "{\"a\":", "[{\"id\":"));
        return bytes(open.repeat(1 + random.nextInt(random.nextInt(20) == 0 ? 5_000 : 300)));
    }

    private byte[] digits() {
        return bytes("7".repeat(random.nextInt(50) == 0 ? 100_000 : 1 + random.nextInt(1_200)));
    }

    /** Runs of one character, backslashes above all: what makes careless patterns slow. */
    private byte[] repeated() {
        String one = pick(random, List.of("\\\\", "\\", " ", "-", "%2", "[],", "\"a\":1,", "/"));
        return bytes(one.repeat(1 + random.nextInt(random.nextInt(50) == 0 ? 10_000 : 100)));
    }

    private byte[] withHugeText(byte[] input) {
        String unit = pick(random, List.of("x", "\\\\", "\u00e9", "\u20ac", "\\u0041"));
        int size = (1 << 20) + random.nextInt(1 << 21);
        byte[] text = bytes('"' + unit.repeat(size / bytes(unit).length) + '"');
        int colon = colon(input);
        return colon < 0 ? text : joined(Arrays.copyOf(input, colon + 1), text, rest(input, colon));
    }

    /** What stands behind a colon becomes something of another type, or null. */
    private byte[] withOtherValue(byte[] input) {
        int colon = colon(input);
        byte[] value = random.nextInt(8) == 0 ? digits() : pick(random, VALUES);
        return colon < 0
                ? inserted(input, random.nextInt(input.length + 1), value)
                : joined(Arrays.copyOf(input, colon + 1), value, rest(input, colon));
    }

    private byte[] withRepeatedKey(byte[] input) {
        int colon = colon(input);
        int end = colon < 0 ? -1 : input.length - rest(input, colon).length;
        int quote = colon - 1;
        while (quote > 0 && input[quote] != ',' && input[quote] != '{') {
            quote--;
        }
        return end < 0 || quote < 0
                ? input
                : inserted(input, end, joined(bytes(","), Arrays.copyOfRange(input, quote + 1, end)));
    }

    private int colon(byte[] input) {
        int start = input.length == 0 ? 0 : random.nextInt(input.length);
        for (int i = 0; i < input.length; i++) {
            int at = (start + i) % input.length;
            if (input[at] == ':') {
                return at;
            }
        }
        return -1;
    }

    /** What follows the scalar behind a colon. */
    private static byte[] rest(byte[] input, int colon) {
        int end = colon + 1;
        while (end < input.length && input[end] != ',' && input[end] != '}' && input[end] != ']') {
            end++;
        }
        return Arrays.copyOfRange(input, end, input.length);
    }

    private static byte[] inserted(byte[] input, int at, byte[] part) {
        return input.length > MAX_GROWTH * 4
                ? input
                : joined(Arrays.copyOf(input, at), part, Arrays.copyOfRange(input, at, input.length));
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
