package io.github.okr4j.core.json;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/**
 * The parser's current text without surrounding blanks, in the parser's own buffer. It is valid until the parser moves
 * on.
 */
final class TextSpan {
    private final char[] text;
    private final int from;
    private final int length;

    private TextSpan(char[] text, int from, int length) {
        this.text = text;
        this.from = from;
        this.length = length;
    }

    static TextSpan of(JsonParser parser) throws IOException {
        char[] text = parser.getTextCharacters();
        int from = parser.getTextOffset();
        int to = from + parser.getTextLength();
        while (from < to && Character.isWhitespace(text[from])) {
            from++;
        }
        while (from < to && Character.isWhitespace(text[to - 1])) {
            to--;
        }
        return new TextSpan(text, from, to - from);
    }

    boolean isEmpty() {
        return length == 0;
    }

    char[] text() {
        return text;
    }

    int from() {
        return from;
    }

    int length() {
        return length;
    }
}
