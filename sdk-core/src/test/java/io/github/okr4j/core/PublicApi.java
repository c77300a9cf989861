package io.github.okr4j.core;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/**
 * The public API of a module as lines of text, read from its class files: one line per type and one per member, sorted.
 *
 * <p>It contains the public and protected members of the exported packages, with nullness, thrown types and permitted
 * subclasses. Components stand for their accessors. The canonical constructor of a response record, which ends in {@code
 * additional}, is no part of the API.
 */
public final class PublicApi {
    private static final Pattern EXPORT = Pattern.compile("(?m)^\\s*exports ([\\w.]+);");

    private static final Set<String> OF_EVERY_OBJECT = Set.of("equals", "hashCode", "toString");

    private PublicApi() {}

    /** The API of the module whose sources are in a folder, and one of whose classes is given. */
    public static String of(Path sources, Class<?> member) {
        return of(exported(sources), member);
    }

    /** The API of packages of a module without a descriptor, one of whose classes is given. */
    public static String of(Set<String> exported, Class<?> member) {
        StringBuilder text = new StringBuilder();
        for (String packageName : exported) {
            List<String> types = ClassFiles.in(member)
                    .filter(name -> packageName.equals(packageOf(name)))
                    .map(name -> ClassFiles.load(member, name))
                    .filter(PublicApi::isVisible)
                    .map(PublicApi::of)
                    .toList();
            text.append("package ").append(packageName);
            text.append(
                    member.getClassLoader().getDefinedPackage(packageName).isAnnotationPresent(NullMarked.class)
                            ? " @NullMarked\n"
                            : "\n");
            types.forEach(type -> text.append('\n').append(type));
            text.append('\n');
        }
        return text.toString().stripTrailing() + "\n";
    }

    /** The lines of one type. */
    static String of(Class<?> type) {
        Stream<String> members = Stream.of(
                        Arrays.stream(type.getDeclaredConstructors())
                                .filter(one -> isApi(one) && !isOfResponse(type, one))
                                .map(PublicApi::line),
                        Arrays.stream(type.getDeclaredFields())
                                .filter(PublicApi::isApi)
                                .map(PublicApi::line),
                        components(type)
                                .map(one ->
                                        "component " + SignatureText.of(one.getAnnotatedType()) + " " + one.getName()),
                        withHiddenParents(type)
                                .flatMap(one -> Arrays.stream(one.getDeclaredMethods()))
                                .filter(one -> isApi(one) && !isImplied(type, one))
                                .map(PublicApi::line))
                .flatMap(lines -> lines);
        return head(type) + "\n"
                + members.distinct().sorted().map(line -> "    " + line + "\n").collect(Collectors.joining());
    }

    private static Set<String> exported(Path sources) {
        try {
            return EXPORT.matcher(Files.readString(sources.resolve("module-info.java")))
                    .results()
                    .map(match -> match.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String packageOf(String className) {
        return className.substring(0, className.lastIndexOf('.'));
    }

    private static String head(Class<?> type) {
        List<String> words = new ArrayList<>(annotations(type));
        int modifiers = type.getModifiers();
        boolean plain = !type.isInterface() && !type.isEnum() && !type.isRecord();
        words.add(modifiers(modifiers & (Modifier.PROTECTED | Modifier.STATIC)));
        words.add(plain ? modifiers(modifiers & (Modifier.ABSTRACT | Modifier.FINAL)) : "");
        words.add(type.isSealed() ? "sealed" : "");
        words.add(kind(type));
        words.add(type.getName() + SignatureText.ofVariables(type.getTypeParameters()));
        AnnotatedType parent = type.getAnnotatedSuperclass();
        if (plain && parent != null && parent.getType() != Object.class) {
            words.add("extends " + SignatureText.of(parent));
        }
        words.add(
                list(type.isInterface() ? "extends " : "implements ", SignatureText.of(type.getAnnotatedInterfaces())));
        if (type.isSealed()) {
            words.add(list(
                    "permits ", Arrays.stream(type.getPermittedSubclasses()).map(Class::getName)));
        }
        return joined(words);
    }

    private static String kind(Class<?> type) {
        if (type.isAnnotation()) {
            return "annotation";
        }
        return type.isInterface() ? "interface" : type.isEnum() ? "enum" : type.isRecord() ? "record" : "class";
    }

    private static String line(Executable code) {
        List<String> words = new ArrayList<>(annotations(code));
        words.add(modifiers(
                code.getModifiers() & (Modifier.PROTECTED | Modifier.STATIC | Modifier.ABSTRACT | Modifier.FINAL)));
        words.add(code instanceof Method method && method.isDefault() ? "default" : "");
        words.add(SignatureText.ofVariables(code.getTypeParameters()));
        words.add(code instanceof Constructor ? "new" : SignatureText.of(code.getAnnotatedReturnType()));
        String parameters = SignatureText.of(code.getAnnotatedParameterTypes()).collect(Collectors.joining(", "));
        if (code.isVarArgs()) {
            parameters = parameters.substring(0, parameters.length() - 2) + "...";
        }
        String name = code.getDeclaringClass().getSimpleName();
        words.add((code instanceof Constructor ? name : code.getName()) + "(" + parameters + ")");
        words.add(list("throws ", SignatureText.of(code.getAnnotatedExceptionTypes())));
        return joined(words);
    }

    private static String line(Field field) {
        List<String> words = new ArrayList<>(annotations(field));
        if (field.isEnumConstant()) {
            return joined(words) + "constant " + field.getName();
        }
        words.add(modifiers(field.getModifiers() & (Modifier.PROTECTED | Modifier.STATIC | Modifier.FINAL)));
        words.add(SignatureText.of(field.getAnnotatedType()));
        words.add(field.getName());
        return joined(words);
    }

    private static List<String> annotations(AnnotatedElement element) {
        return element.isAnnotationPresent(Deprecated.class) ? List.of("@Deprecated") : List.of();
    }

    private static String modifiers(int modifiers) {
        return Modifier.toString(modifiers);
    }

    private static String list(String before, Stream<String> names) {
        String joined = names.collect(Collectors.joining(", "));
        return joined.isEmpty() ? "" : before + joined;
    }

    private static String joined(List<String> words) {
        return words.stream().filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
    }

    private static Stream<RecordComponent> components(Class<?> type) {
        return type.isRecord() ? Arrays.stream(type.getRecordComponents()) : Stream.empty();
    }

    /** The type and those parents that are not public, whose public methods it passes on. */
    private static Stream<Class<?>> withHiddenParents(Class<?> type) {
        Stream<Class<?>> parents =
                Stream.concat(Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()));
        return Stream.concat(
                Stream.of(type), parents.filter(parent -> !isVisible(parent)).flatMap(PublicApi::withHiddenParents));
    }

    private static boolean isVisible(Class<?> type) {
        return isVisible(type.getModifiers())
                && !type.isAnonymousClass()
                && (type.getEnclosingClass() == null || isVisible(type.getEnclosingClass()));
    }

    private static boolean isApi(Member member) {
        return isVisible(member.getModifiers()) && !member.isSynthetic();
    }

    private static boolean isVisible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static boolean isOfResponse(Class<?> type, Constructor<?> constructor) {
        List<RecordComponent> all = components(type).toList();
        return !all.isEmpty()
                && all.get(all.size() - 1).getName().equals("additional")
                && constructor.getParameterCount() == all.size();
    }

    private static boolean isImplied(Class<?> type, Method method) {
        boolean ofEnum = type.isEnum() && Set.of("values", "valueOf").contains(method.getName());
        boolean accessor = method.getParameterCount() == 0
                && components(type).anyMatch(one -> one.getName().equals(method.getName()));
        return ofEnum || accessor || OF_EVERY_OBJECT.contains(method.getName());
    }
}
