package io.github.okr4j.examples.mirror;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.Environment;
import io.github.okr4j.core.error.Outcome;
import io.github.okr4j.core.error.SdkException;
import io.github.okr4j.okr.OkrCheckIns;
import io.github.okr4j.okr.OkrItem;
import io.github.okr4j.okr.OkrSources;
import io.github.okr4j.okr.OkrVendor;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Copies values into key results: {@code Mirror mapping.txt} prints what it would write, {@code Mirror mapping.txt --write}
 * writes it. A line of the file maps the current value of an item, or a number from standard input, to a target:
 *
 * <pre>{@code
 * pipedrive:goal:5f3c -> clickup:key-result:9b1d
 * stdin:revenue       -> perdoo:key-result:41aa
 * }</pre>
 *
 * <p>Standard input has lines such as {@code revenue 42.5}. A target that already has the value is not written, so a second
 * run writes nothing. Accounts are those of the environment, as in {@code OkrReport}.
 */
public final class Mirror {
    static final int INCOMPLETE = 1;
    static final int MISUSED = 2;

    private static final String USAGE = "usage: Mirror mapping.txt [--write]";

    private final PrintStream out;
    private final InputStream in;
    private int written;
    private int unchanged;
    private int failed;

    Mirror(PrintStream out, InputStream in) {
        this.out = out;
        this.in = in;
    }

    /**
     * Mirrors once. Exit status 1 means that a mapping could not be served, 2 that arguments, mapping file or
     * standard input are wrong.
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int status = new Mirror(out, System.in).run(Environment.system(), args);
        if (status != 0) {
            System.exit(status);
        }
    }

    int run(Environment environment, String... args) {
        try {
            boolean write = write(args);
            List<Mapping> mappings = Mapping.read(Path.of(args[0]));
            Map<String, BigDecimal> numbers = numbers(mappings);
            try (MirrorAccounts accounts = MirrorAccounts.open(environment, vendors(mappings))) {
                return mirror(mappings, numbers, accounts, write);
            }
        } catch (IllegalArgumentException | IllegalStateException misused) {
            out.println(misused.getMessage());
        } catch (IOException e) {
            out.println("could not be read: " + e);
        }
        return MISUSED;
    }

    /** Compares each target with its source and writes those that differ, or prints what it would write. */
    int mirror(List<Mapping> mappings, Map<String, BigDecimal> numbers, MirrorAccounts accounts, boolean write) {
        Map<String, OkrItem> items = items(mappings, accounts);
        for (Mapping mapping : mappings) {
            try {
                mirror(mapping, value(mapping, numbers, items), items.get(mapping.target()), accounts, write);
            } catch (IllegalArgumentException refused) {
                fail(mapping, String.valueOf(refused.getMessage()));
            } catch (SdkException failure) {
                String advice = failure.outcome() == Outcome.UNKNOWN
                        ? ". It may have been written; the next run reads it again"
                        : "";
                fail(mapping, failure.getMessage() + advice);
            }
        }
        out.println((write ? written + " written, " : written + " to write, ") + unchanged + " unchanged, " + failed
                + " failed");
        if (!write && written > 0) {
            out.println("Nothing was written. Add --write to write.");
        }
        return failed == 0 ? 0 : INCOMPLETE;
    }

    private void mirror(
            Mapping mapping, BigDecimal value, @Nullable OkrItem target, MirrorAccounts accounts, boolean write) {
        if (target == null) {
            throw new IllegalArgumentException("the target was not found");
        }
        BigDecimal current = target.measure().current();
        if (current != null && current.compareTo(value) == 0) {
            unchanged++;
            return;
        }
        OkrCheckIns checkIns = Objects.requireNonNull(accounts.checkIns(target.vendor()));
        String note = target.vendor() == OkrVendor.PERDOO_REST ? null : "Mirrored from " + mapping.source();
        ApiCall<OkrItem> call = checkIns.checkIn(target, value, note);
        if (write) {
            call.execute();
        }
        written++;
        out.println((write ? "wrote " : "would write ") + mapping.target() + ": "
                + (current == null ? "nothing" : current) + " -> " + value + " from " + mapping.source());
    }

    private void fail(Mapping mapping, String reason) {
        failed++;
        out.println("failed " + mapping.target() + " from " + mapping.source() + ": " + reason);
    }

    private static BigDecimal value(Mapping mapping, Map<String, BigDecimal> numbers, Map<String, OkrItem> items) {
        if (mapping.name() != null) {
            BigDecimal number = numbers.get(mapping.name());
            if (number == null) {
                throw new IllegalArgumentException("standard input has no " + mapping.name());
            }
            return number;
        }
        OkrItem source = items.get(mapping.source());
        if (source == null) {
            throw new IllegalArgumentException("the source was not found");
        }
        if (source.measure().current() == null) {
            throw new IllegalArgumentException("the source has no current value");
        }
        return source.measure().current();
    }

    /** The items that the mappings name. All items of their accounts pass by; only these are kept. */
    private Map<String, OkrItem> items(List<Mapping> mappings, MirrorAccounts accounts) {
        Set<String> wanted = new HashSet<>();
        mappings.forEach(mapping -> wanted.addAll(List.of(mapping.source(), mapping.target())));
        Map<String, OkrItem> items = new HashMap<>();
        OkrSources.merge(accounts.sources()).stream(
                        failure -> out.println((failure.id() == null ? failure.source() : failure.id())
                                + " could not be read: " + failure.reason().getMessage()))
                .filter(item -> wanted.contains(item.id()))
                .forEach(item -> items.put(item.id(), item));
        return items;
    }

    private Map<String, BigDecimal> numbers(List<Mapping> mappings) throws IOException {
        return mappings.stream().anyMatch(mapping -> mapping.name() != null) ? Numbers.read(in) : Map.of();
    }

    private static List<OkrVendor> vendors(List<Mapping> mappings) {
        return mappings.stream()
                .flatMap(mapping -> Stream.of(mapping.source(), mapping.target()))
                .map(Mapping::vendor)
                .filter(Objects::nonNull)
                .toList();
    }

    private static boolean write(String... args) {
        boolean write = args.length == 2 && args[1].equals("--write");
        if (args.length == 0 || args[0].isBlank() || args[0].startsWith("--") || (args.length > 1 && !write)) {
            throw new IllegalArgumentException(USAGE);
        }
        return write;
    }
}
