package io.github.okr4j.examples.mirror;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Numbers that another program prints, one {@code NAME VALUE} per line. */
final class Numbers {
    private Numbers() {}

    /**
     * Reads all lines.
     *
     * @throws IllegalArgumentException if a line is malformed, or a name comes twice
     */
    static Map<String, BigDecimal> read(InputStream in) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        int count = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            count++;
            if (!line.isBlank()) {
                String[] words = line.strip().split("\\s+", -1);
                if (words.length != 2 || numbers.put(words[0], number(count, words[1])) != null) {
                    throw new IllegalArgumentException(
                            "line " + count + " of standard input must be NAME VALUE, and a" + " name must come once");
                }
            }
        }
        return numbers;
    }

    private static BigDecimal number(int line, String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "line " + line + " of standard input must end with a decimal number such as 42.5", e);
        }
    }
}
