package io.github.okr4j.core.http;

import io.github.okr4j.core.Secret;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * Masks secrets in a text, also encoded ones: percent-encoding, HTML character references, backslash escapes, hexadecimal
 * digits, Base64 at any position of a run, and one of these inside another. It decodes the text and searches the result, in
 * linear time.
 */
final class SecretFinder {
    static final SecretFinder NONE = new SecretFinder(List.of());

    private static final String MASK = "***";
    private static final int MAX_LEVELS = 6;
    /** Shorter secrets would match by chance in text that is neither Base64 nor hexadecimal. */
    private static final int SHORTEST_IN_DIGITS = 3;

    private final List<Secret> secrets;
    private final List<String> texts = new ArrayList<>();
    private final List<Pattern> patterns = new ArrayList<>();
    /** The decoded bytes of hexadecimal secrets, because a server may return them in the other case. */
    private final List<Pattern> hexPatterns = new ArrayList<>();

    private int shortestText = Integer.MAX_VALUE;
    private int shortestBase64 = Integer.MAX_VALUE;
    private int shortestHex = Integer.MAX_VALUE;

    SecretFinder(List<Secret> secrets) {
        this.secrets = List.copyOf(secrets);
        for (Secret secret : this.secrets) {
            learn(secret.reveal());
        }
    }

    boolean isFor(List<Secret> others) {
        return secrets.equals(others);
    }

    private void learn(String secret) {
        learnText(secret);
        if (secret.indexOf(' ') >= 0) { // the encoding of forms
            learnText(secret.replace(' ', '+'));
        }
        byte[] latin = secret.getBytes(StandardCharsets.ISO_8859_1);
        if (new String(latin, StandardCharsets.ISO_8859_1).equals(secret)) {
            learnBytes(latin);
        }
        if (secret.length() % 2 == 0 && secret.length() >= 2 * SHORTEST_IN_DIGITS && isHex(secret)) {
            hexPatterns.add(new Pattern(HexFormat.of().parseHex(secret)));
            shortestHex = Math.min(shortestHex, secret.length());
        }
    }

    private static boolean isHex(String secret) {
        for (int i = 0; i < secret.length(); i++) {
            if (!HexFormat.isHexDigit(secret.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Also learns the secret after unescaping, because its own characters may look like an escape. */
    private void learnText(String secret) {
        learnBytes(secret.getBytes(StandardCharsets.UTF_8));
        texts.add(secret);
        shortestText = Math.min(shortestText, secret.length());
        DecodedText level = DecodedText.of(secret);
        for (int i = 0; i < MAX_LEVELS; i++) {
            DecodedText next = level.unescaped();
            if (next == level || next.length() < SHORTEST_IN_DIGITS) {
                return;
            }
            level = next;
            learnBytes(level.toBytes());
            String text = new String(level.toBytes(), StandardCharsets.UTF_8);
            texts.add(text);
            shortestText = Math.min(shortestText, text.length());
        }
    }

    private void learnBytes(byte[] bytes) {
        for (Pattern known : patterns) {
            if (Arrays.equals(known.bytes, bytes)) {
                return;
            }
        }
        patterns.add(new Pattern(bytes));
        if (bytes.length >= SHORTEST_IN_DIGITS) {
            shortestBase64 = Math.min(shortestBase64, Digits.BASE64.count(bytes.length));
            shortestHex = Math.min(shortestHex, Digits.HEX.count(bytes.length));
        }
    }

    /** Masks each secret. Returns the same object if there is none. */
    String mask(String text) {
        if (!mayHoldOne(text)) {
            return text;
        }
        Marks marks = new Marks(text.length());
        search(DecodedText.of(text), true, marks);
        return marks.applyTo(text);
    }

    /** A cheap check, because the request id of each response is masked. */
    private boolean mayHoldOne(String text) {
        if (text.length() < shortestText) {
            return false;
        }
        for (String secret : texts) {
            if (text.contains(secret)) {
                return true;
            }
        }
        int enough = Math.min(shortestBase64, shortestHex);
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' || c == '%' || c == '&') {
                return true;
            }
            if (Digits.BASE64.value(c) >= 0) {
                run++;
            } else if (Digits.HEX.value(c) == Digits.END) {
                run = 0;
            }
            if (run >= enough) {
                return true;
            }
        }
        return false;
    }

    private void search(DecodedText text, boolean inDigits, Marks marks) {
        DecodedText level = text;
        for (int i = 0; i < MAX_LEVELS; i++) {
            find(patterns, level, inDigits ? 1 : SHORTEST_IN_DIGITS, marks);
            if (inDigits) {
                searchDigits(level, Digits.BASE64, shortestBase64, marks);
                searchDigits(level, Digits.HEX, shortestHex, marks);
            }
            DecodedText next = level.unescaped();
            if (next == level) {
                return;
            }
            level = next;
        }
    }

    private void searchDigits(DecodedText text, Digits alphabet, int shortest, Marks marks) {
        for (int i = 0; i < alphabet.alignments(); i++) {
            DecodedText decoded = text.digits(alphabet, i, shortest);
            search(decoded, false, marks);
            if (alphabet == Digits.HEX) {
                find(hexPatterns, decoded, SHORTEST_IN_DIGITS, marks);
            }
        }
    }

    private static void find(List<Pattern> patterns, DecodedText text, int shortest, Marks marks) {
        for (Pattern pattern : patterns) {
            if (pattern.bytes.length >= shortest) {
                pattern.find(text, marks);
            }
        }
    }

    /** Finds one sequence of bytes by the Knuth-Morris-Pratt algorithm, which is linear for any text. */
    private static final class Pattern {
        private final byte[] bytes;
        private final int[] borders;

        Pattern(byte[] bytes) {
            this.bytes = bytes;
            this.borders = new int[bytes.length];
            for (int i = 1; i < bytes.length; i++) {
                borders[i] = next(borders[i - 1], bytes[i]);
            }
        }

        private int next(int matched, byte b) {
            int now = matched;
            while (now > 0 && bytes[now] != b) {
                now = borders[now - 1];
            }
            return bytes[now] == b ? now + 1 : now;
        }

        void find(DecodedText text, Marks marks) {
            int matched = 0;
            for (int i = 0; i < text.length(); i++) {
                if (matched == 0) {
                    i = text.indexOf(bytes[0], i);
                    if (i == text.length()) {
                        return;
                    }
                }
                matched = next(matched, text.byteAt(i));
                if (matched == bytes.length) {
                    marks.add(text.start(i - matched + 1), text.end(i));
                    matched = borders[matched - 1];
                }
            }
        }
    }

    /** The ranges to mask, as the change of their number at each index. They may overlap. */
    private static final class Marks {
        private final int[] changes;
        private boolean any;

        Marks(int length) {
            this.changes = new int[length + 1];
        }

        void add(int start, int end) {
            changes[start]++;
            changes[end]--;
            any = true;
        }

        String applyTo(String text) {
            if (!any) {
                return text;
            }
            StringBuilder masked = new StringBuilder(text.length());
            int depth = 0;
            for (int i = 0; i < text.length(); i++) {
                int before = depth;
                depth += changes[i];
                if (depth == 0) {
                    masked.append(text.charAt(i));
                } else if (before == 0) {
                    masked.append(MASK);
                }
            }
            return masked.toString();
        }
    }
}
