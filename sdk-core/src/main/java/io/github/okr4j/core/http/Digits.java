package io.github.okr4j.core.http;

import java.util.Arrays;

/** The digits of a binary-to-text encoding, and the characters that may separate them. */
final class Digits {
    static final int END = -1;
    static final int GAP = -2;

    /** The standard and the URL-safe alphabet, with or without line breaks. */
    static final Digits BASE64 = new Digits(6, " \t\r\n")
            .with('A', 'Z')
            .with('a', 'z')
            .with('0', '9')
            .also("+-", 62)
            .also("/_", 63);

    /** Both cases, also with separators as in {@code 63:6e:72}. */
    static final Digits HEX = new Digits(4, " \t\r\n:-")
            .with('0', '9')
            .with('a', 'f')
            .also("A", 10)
            .also("B", 11)
            .also("C", 12)
            .also("D", 13)
            .also("E", 14)
            .also("F", 15);

    private final int bits;
    private final byte[] values = new byte[128];
    private int next;

    private Digits(int bits, String gaps) {
        this.bits = bits;
        Arrays.fill(values, (byte) END);
        also(gaps, GAP);
    }

    private Digits with(char first, char last) {
        for (char c = first; c <= last; c++) {
            values[c] = (byte) next++;
        }
        return this;
    }

    private Digits also(String characters, int value) {
        for (int i = 0; i < characters.length(); i++) {
            values[characters.charAt(i)] = (byte) value;
        }
        return this;
    }

    /** The number of bits per digit. */
    int bits() {
        return bits;
    }

    /** The number of digits that encode this many bytes. */
    int count(int bytes) {
        return (8 * bytes + bits - 1) / bits;
    }

    /** The number of offsets in a run to decode from. Later offsets repeat these byte boundaries. */
    int alignments() {
        return bits == 6 ? 4 : 2;
    }

    /** A digit's value, {@link #GAP} for a separator, or {@link #END} for any other character. */
    int value(int character) {
        return character >= 0 && character < values.length ? values[character] : END;
    }
}
