package io.github.okr4j.core.http;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The bytes of a text in UTF-8, or of a text that is encoded in it. Each byte keeps the range of characters it came from.
 * Every step takes linear time for any text.
 */
final class DecodedText {
    private static final int MAX_CODE_POINT_DIGITS = 10;

    private byte[] bytes;
    private int[] starts;
    private int[] ends;
    private int length;

    private DecodedText(int capacity) {
        this.bytes = new byte[capacity];
        this.starts = new int[capacity];
        this.ends = new int[capacity];
    }

    static DecodedText of(String text) {
        DecodedText all = new DecodedText(text.length());
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            int end = at + Character.charCount(c);
            all.addCodePoint(c, at, end);
            at = end;
        }
        return all;
    }

    int length() {
        return length;
    }

    byte byteAt(int index) {
        return bytes[index];
    }

    /** The index of the next such byte, or the length if there is none. */
    int indexOf(byte b, int from) {
        byte[] all = bytes;
        int at = from;
        while (at < length && all[at] != b) {
            at++;
        }
        return at;
    }

    /** The index of the first character that the byte came from. */
    int start(int index) {
        return starts[index];
    }

    /** The index after the last character that the byte came from. */
    int end(int index) {
        return ends[index];
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    /**
     * Decodes one level of percent-encoding and of HTML character references, and all levels of backslash escapes. Returns
     * this object if there is nothing to decode.
     */
    DecodedText unescaped() {
        if (!isEscaped()) {
            return this;
        }
        DecodedText plain = new DecodedText(length);
        boolean changed = false;
        int at = 0;
        while (at < length) {
            int next = switch (bytes[at]) {
                case '%' -> percent(at, plain);
                case '\\' -> backslashes(at, plain);
                case '&' -> reference(at, plain);
                default -> at;
            };
            if (next == at) {
                plain.add(bytes[at], starts[at], ends[at]);
                next++;
            } else {
                changed = true;
            }
            at = next;
        }
        return changed ? plain : this;
    }

    private boolean isEscaped() {
        for (int i = 0; i < length; i++) {
            boolean escaped = switch (bytes[i]) {
                case '%' -> isAt(i + 1, 'u') || number(i + 1, 2, 16) >= 0;
                case '&' -> isAt(i + 1, '#') || (i + 1 < length && Character.isLetter(bytes[i + 1]));
                case '\\' -> true;
                default -> false;
            };
            if (escaped) {
                return true;
            }
        }
        return false;
    }

    private int percent(int at, DecodedText plain) {
        if (isAt(at + 1, 'u')) { // JavaScript's escape()
            int code = number(at + 2, 4, 16);
            return code < 0 ? at : plain.addDecoded(code, starts[at], this, at + 6);
        }
        int code = number(at + 1, 2, 16);
        return code < 0 ? at : plain.addByte(code, starts[at], this, at + 3);
    }

    /** Reads a run of any length as one backslash, because nested JSON doubles them. */
    private int backslashes(int at, DecodedText plain) {
        int letter = at;
        while (isAt(letter, '\\')) {
            letter++;
        }
        if (isAt(letter, 'u')) {
            int code = number(letter + 1, 4, 16);
            if (code < 0) {
                return letter;
            }
            int low = Character.isHighSurrogate((char) code) ? lowSurrogate(letter + 5) : -1;
            return low < 0
                    ? plain.addDecoded(code, starts[at], this, letter + 5)
                    : plain.addDecoded(
                            Character.toCodePoint((char) code, (char) number(low, 4, 16)), starts[at], this, low + 4);
        }
        if (isAt(letter, 'x')) {
            int code = number(letter + 1, 2, 16);
            return code < 0 ? letter : plain.addByte(code, starts[at], this, letter + 3);
        }
        if (isAt(letter, 'n') || isAt(letter, 'r') || isAt(letter, 't')) {
            return plain.addByte(' ', starts[at], this, letter + 1);
        }
        return letter;
    }

    /** The index of the digits of an escaped low surrogate, or -1 if there is none. */
    private int lowSurrogate(int at) {
        int letter = at;
        while (isAt(letter, '\\')) {
            letter++;
        }
        boolean escaped = letter > at && isAt(letter, 'u');
        int code = escaped ? number(letter + 1, 4, 16) : -1;
        return code >= 0 && Character.isLowSurrogate((char) code) ? letter + 1 : -1;
    }

    private int reference(int at, DecodedText plain) {
        int end = at + 1;
        if (!isAt(end, '#')) {
            while (end < length && end - at <= HtmlNames.LONGEST && Character.isLetterOrDigit(bytes[end])) {
                end++;
            }
            int code = isAt(end, ';')
                    ? HtmlNames.codePoint(new String(bytes, at + 1, end - at - 1, StandardCharsets.US_ASCII))
                    : -1;
            return code < 0 ? at : plain.addDecoded(code, starts[at], this, end + 1);
        }
        end++;
        boolean hex = isAt(end, 'x') || isAt(end, 'X');
        int radix = hex ? 16 : 10;
        int first = hex ? end + 1 : end;
        end = first;
        while (end < length && end - first < MAX_CODE_POINT_DIGITS && Character.digit(bytes[end], radix) >= 0) {
            end++;
        }
        int code = end == first ? -1 : number(first, end - first, radix);
        return code < 0 ? at : plain.addDecoded(code, starts[at], this, isAt(end, ';') ? end + 1 : end);
    }

    /**
     * Decodes runs of an alphabet's digits, without the first digits of each run, because an encoding may begin anywhere in
     * a run. A zero byte separates two runs, because no secret contains one.
     */
    DecodedText digits(Digits alphabet, int leftOut, int shortest) {
        DecodedText decoded = new DecodedText(length * alphabet.bits() / 8 + 1);
        int kept = 0;
        int digits = 0;
        int bits = 0;
        int value = 0;
        int last = 0;
        for (int i = 0; i <= length; i++) {
            int digit = i < length ? alphabet.value(bytes[i]) : Digits.END;
            if (digit == Digits.GAP) {
                continue;
            }
            if (digit != Digits.END) {
                digits++;
                if (digits > leftOut) {
                    value = (value << alphabet.bits()) | digit;
                    bits += alphabet.bits();
                    if (bits >= 8) {
                        bits -= 8;
                        decoded.add((byte) (value >> bits), starts[last], ends[i]);
                    }
                    last = i;
                }
                continue;
            }
            if (digits < shortest) {
                decoded.length = kept;
            } else {
                decoded.includePadding(this, i);
                decoded.add((byte) 0, ends[last], ends[last]);
                kept = decoded.length;
            }
            digits = 0;
            bits = 0;
        }
        return decoded;
    }

    private void includePadding(DecodedText source, int at) {
        int end = at;
        while (source.isAt(end, '=') && end < at + 2) {
            end++;
        }
        if (end > at && length > 0) {
            ends[length - 1] = source.ends[end - 1];
        }
    }

    private boolean isAt(int index, char c) {
        return index < length && bytes[index] == c;
    }

    /** The value of a fixed number of digits, or -1 if there are fewer or it is not a code point. */
    private int number(int at, int digits, int radix) {
        if (at + digits > length) {
            return -1;
        }
        long number = 0;
        for (int i = at; i < at + digits; i++) {
            int digit = Character.digit(bytes[i], radix);
            if (digit < 0) {
                return -1;
            }
            number = number * radix + digit;
        }
        return number <= Character.MAX_CODE_POINT ? (int) number : -1;
    }

    private int addDecoded(int codePoint, int start, DecodedText source, int next) {
        addCodePoint(codePoint, start, source.ends[next - 1]);
        return next;
    }

    private int addByte(int value, int start, DecodedText source, int next) {
        add((byte) value, start, source.ends[next - 1]);
        return next;
    }

    private void addCodePoint(int c, int start, int end) {
        if (c < 0x80) {
            add((byte) c, start, end);
            return;
        }
        int continued = c < 0x800 ? 1 : c < 0x10000 ? 2 : 3;
        int marker = (0xff00 >> (continued + 1)) & 0xff;
        add((byte) (marker | (c >> (6 * continued))), start, end);
        for (int shift = 6 * (continued - 1); shift >= 0; shift -= 6) {
            add((byte) (0x80 | ((c >> shift) & 0x3f)), start, end);
        }
    }

    private void add(byte b, int start, int end) {
        if (length == bytes.length) {
            int capacity = 2 * length + 16;
            bytes = Arrays.copyOf(bytes, capacity);
            starts = Arrays.copyOf(starts, capacity);
            ends = Arrays.copyOf(ends, capacity);
        }
        bytes[length] = b;
        starts[length] = start;
        ends[length] = end;
        length++;
    }
}
