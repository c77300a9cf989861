package io.github.okr4j.perdoo.graphql.schema;

import io.github.okr4j.perdoo.graphql.schema.ShownTypes.ShownMember;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A type of Perdoo's schema and what this SDK uses of it.
 *
 * @param name its name
 * @param members fields with the arguments in use, keys of an input, or all constants of an enum
 * @param isEnum whether it is an enum, whose new constants are reported too
 */
record TypeInUse(String name, Map<String, List<String>> members, boolean isEnum) {
    private static final String FILE = "types-in-use.txt";

    /** Reads {@code object name: field other(argument,argument)}, and so on with {@code input} and {@code enum}. */
    static List<TypeInUse> all() {
        try (InputStream in = TypeInUse.class.getResourceAsStream(FILE);
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(in, FILE), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank())
                    .map(TypeInUse::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TypeInUse parse(String line) {
        String[] parts = line.split("[ :]+");
        Map<String, List<String>> members = new LinkedHashMap<>();
        for (String member : Arrays.asList(parts).subList(2, parts.length)) {
            String[] names = member.split("[(,)]");
            members.put(names[0], Arrays.asList(names).subList(1, names.length));
        }
        return new TypeInUse(parts[1], members, parts[0].equals("enum"));
    }

    void compare(Map<?, ?> shown, List<String> findings) {
        List<ShownMember> inputs = ShownMember.list(shown.get("inputFields"));
        Map<String, ShownMember> there = new LinkedHashMap<>();
        Stream.of(ShownMember.list(shown.get("fields")), inputs, ShownMember.list(shown.get("enumValues")))
                .flatMap(List::stream)
                .forEach(member -> there.put(member.name(), member));
        members.forEach((member, arguments) -> {
            ShownMember one = there.get(member);
            if (one == null) {
                findings.add(name + " no longer has " + member);
            } else {
                missing(arguments, one.args())
                        .forEach(argument -> findings.add(name + "." + member + " no longer accepts " + argument));
                mandatory(arguments, one.args())
                        .forEach(argument -> findings.add(name + "." + member + " now requires " + argument));
            }
        });
        mandatory(members.keySet(), inputs).forEach(key -> findings.add(name + " now requires " + key));
        if (isEnum) {
            Set<String> more = new TreeSet<>(there.keySet());
            more.removeAll(members.keySet());
            more.forEach(constant -> findings.add(name + " has a new value " + constant));
        }
    }

    private static List<String> missing(List<String> used, List<ShownMember> there) {
        Set<String> names = names(there.stream());
        List<String> missing = new ArrayList<>(used);
        missing.removeAll(names);
        return missing;
    }

    private static Set<String> mandatory(Iterable<String> known, List<ShownMember> there) {
        Set<String> mandatory = names(there.stream().filter(ShownMember::isMandatory));
        known.forEach(mandatory::remove);
        return mandatory;
    }

    private static Set<String> names(Stream<ShownMember> members) {
        return members.map(ShownMember::name).collect(Collectors.toCollection(TreeSet::new));
    }
}
