package io.github.okr4j.core.http;

import java.util.Arrays;

/** The digits of an encoding of bytes, and what may stand between two of them. */
final class Digits {
    static final int END = -1;
    static final int GAP = -2;

    /** Both alphabets, in lines or in one. */
    static final Digits BASE64 = new Digits(6, " \t\r\n")
            .with('A', 'Z')
            .with('a', 'z')
            .with('0', '9')
            .also("+-", 62)
            .also("/_", 63);

    /** Either case, also byte by byte as in {@code 63:6e:72}. */
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

    /** How many bits a digit stands for. */
    int bits() {
        return bits;
    }

    /** How many digits so many bytes need. */
    int count(int bytes) {
        return (8 * bytes + bits - 1) / bits;
    }

    /** How many digits an encoding can begin behind the beginning of a run. */
    int alignments() {
        return bits == 6 ? 4 : 2;
    }

    /** A digit's value, or {@link #GAP}, or {@link #END} for what is no part of the encoding. */
    int value(int character) {
        return character >= 0 && character < values.length ? values[character] : END;
    }
}
