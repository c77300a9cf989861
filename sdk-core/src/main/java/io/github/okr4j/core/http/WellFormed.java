package io.github.okr4j.core.http;

import io.github.okr4j.core.json.JsonCodec;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rejects text with an unpaired surrogate, which UTF-8 encoders replace by a question mark. */
final class WellFormed {
    private WellFormed() {}

    /** Checks a parameter of a path or query. */
    static void require(String name, String value) {
        for (int i = 0; i < value.length(); i++) {
            if (Character.isISOControl(value.charAt(i))) {
                throw new IllegalArgumentException(name + " must not contain control characters");
            }
        }
        requirePairs(name, value);
    }

    /** Checks a text that may hold line breaks. */
    static void requirePairs(String name, String value) {
        if (isBroken(value)) {
            throw broken(name);
        }
    }

    private static IllegalArgumentException broken(String name) {
        return new IllegalArgumentException(
                name + " must not contain half of a surrogate pair; it was probably cut in the middle of a character");
    }

    /** Writes a request body. */
    static byte[] json(JsonCodec codec, Object value) {
        byte[] json = codec.write(value);
        if (hasEscapedHalf(json)) {
            requirePairsIn("body", codec.readLoosely(ByteBuffer.wrap(json)));
            throw broken("a field name in body");
        }
        return json;
    }

    /** Jackson escapes every surrogate as {@code \\uD8xx}, paired or not. */
    private static boolean hasEscapedHalf(byte[] json) {
        for (int i = 0; i < json.length; i++) {
            if (json[i] != '\\') {
                continue;
            }
            if (isHalf(json, i, '8', 'B') && isHalf(json, i + 6, 'C', 'F')) {
                i += 11;
            } else if (isHalf(json, i, '8', 'F')) {
                return true;
            } else {
                i++; // skips the escaped character, which may be a backslash
            }
        }
        return false;
    }

    private static boolean isHalf(byte[] json, int at, char from, char to) {
        return at + 5 < json.length
                && json[at] == '\\'
                && json[at + 1] == 'u'
                && Character.toUpperCase(json[at + 2]) == 'D'
                && Character.toUpperCase(json[at + 3]) >= from
                && Character.toUpperCase(json[at + 3]) <= to;
    }

    private static boolean isBroken(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                boolean pair = i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
                if (!pair) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    private static void requirePairsIn(String path, @Nullable Object value) {
        if (value instanceof String text) {
            requirePairs(path, text);
        } else if (value instanceof List<?> list) {
            list.forEach(item -> requirePairsIn(path, item));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((name, item) -> requirePairsIn(path + "." + name, item));
        }
    }
}
