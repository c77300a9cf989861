package io.github.okr4j.examples.hostile;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** A text in the encodings of other languages and formats; made without the SDK, which must know them all. */
final class EncodedForms {
    private static final String[] RAW_CHARACTERS = {
        "-_.!~*'()", // encodeURIComponent of JavaScript, uri_escape of Perl
        "-_.!~*'();/?:@&=+$,#", // encodeURI of JavaScript
        "_.-~/", // quote of Python
        "_.-~", // quote_plus of Python, QueryEscape of Go
        "-_.~$&+=:@", // PathEscape of Go
        ""
    };

    private EncodedForms() {}

    /** Each form as a server may echo it. */
    static List<String> of(String text) {
        List<String> forms = new ArrayList<>();
        forms.add(text);
        for (String raw : RAW_CHARACTERS) {
            forms.add(percent(text, raw));
        }
        String query = URLEncoder.encode(text, StandardCharsets.UTF_8);
        forms.add(query);
        forms.add(lowerCaseCodes(query));
        forms.add(query.replace("%", "%25"));
        forms.add(each(text, c -> String.format("%%%02x", c)));
        forms.add(each(text, c -> String.format("\\u%04x", c)));
        forms.add(each(text, c -> String.format("\\x%02x", c)));
        forms.add(each(text, c -> "&#" + c + ";"));
        forms.add(each(text, c -> String.format("&#x%X;", c)));
        forms.add(text.replace("&", "&amp;")
                .replace("/", "&sol;")
                .replace("=", "&equals;")
                .replace("+", "&plus;"));
        String hex = HexFormat.of().formatHex(utf8(text));
        forms.add(hex);
        forms.add(hex.toUpperCase(Locale.ROOT));
        String base64 = base64(text);
        forms.add(base64);
        forms.add(base64.replace("=", ""));
        forms.add(base64.replace("=", "").replace('+', '-').replace('/', '_'));
        forms.add(base64.replaceAll("(.{8})(?=.)", "$1\n "));
        forms.add(base64("Bearer " + text));
        forms.add(base64("x" + text + "yz"));
        forms.add(base64("xy" + text + "z"));
        return forms.stream().distinct().toList();
    }

    /** What no text may hold: the forms and, of Base64, the digits that belong to the text wherever it is in a run. */
    static List<String> forbidden(String text) {
        List<String> all = new ArrayList<>(of(text));
        for (int before = 0; before < 3; before++) {
            byte[] bytes = utf8("x".repeat(before) + text);
            String run = Base64.getEncoder().withoutPadding().encodeToString(bytes);
            int first = (8 * before + 5) / 6;
            String own = run.substring(first, 8 * bytes.length / 6);
            all.add(own);
            all.add(own.replace('+', '-').replace('/', '_'));
        }
        return all.stream().distinct().toList();
    }

    private static String percent(String text, String raw) {
        return each(
                text,
                c -> Character.isLetterOrDigit(c) || raw.indexOf(c) >= 0
                        ? String.valueOf((char) c)
                        : String.format("%%%02X", c));
    }

    private static String lowerCaseCodes(String percentEncoded) {
        StringBuilder all = new StringBuilder(percentEncoded);
        for (int i = all.indexOf("%"); i >= 0; i = all.indexOf("%", i + 1)) {
            all.replace(i, i + 3, all.substring(i, i + 3).toLowerCase(Locale.ROOT));
        }
        return all.toString();
    }

    private static String each(String text, IntFunction<String> form) {
        return text.chars().mapToObj(form).collect(Collectors.joining());
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(utf8(text));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
