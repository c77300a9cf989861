import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Compiles the users' program and makes the command lines that run it. */
final class Programs {
    private static final String MAIN = "com.example.goals.Steps";

    /** What an image of a program with these libraries needs. Okio has no descriptor, so jlink cannot find it out. */
    private static final String JDK_MODULES = "java.base,java.logging,java.sql,jdk.crypto.ec,jdk.unsupported";

    private static final List<String> STEPS = List.of("Steps", "ClickUpSteps", "OtherSteps");

    private final Path sources;
    private final Path out;
    private final String jdk;

    Programs(Path sources, Path out, String jdk) {
        this.sources = sources;
        this.out = out;
        this.jdk = jdk;
    }

    void compile(String plain, String jackson3, String fakes) throws IOException, InterruptedException {
        javac("program", List.of("-cp", plain), with(STEPS, "Exceptions"));
        javac("mapper", List.of("-cp", jackson3), with(STEPS, "OwnMapper"));
        javac("fakes", List.of("-cp", fakes), List.of("Fakes"));
        // The descriptor is a module's only difference.
        javac("module", List.of("--module-path", plain), with(STEPS, "module-info"));
        Path image = out.resolve("image");
        if (!Files.exists(image)) {
            Tools.run(out.resolve("jlink.log"), List.of(
                    jdk + "/bin/jlink", "--add-modules", JDK_MODULES, "--strip-debug", "--no-header-files",
                    "--no-man-pages", "--output", image.toString()));
        }
    }

    List<String> fakes(String classPath, Path accounts, int programs) {
        return List.of(
                jdk + "/bin/java", "-cp", out.resolve("fakes") + File.pathSeparator + classPath,
                "com.example.goals.Fakes", accounts.toString(), String.valueOf(programs));
    }

    List<String> onClassPath(String javaHome, String classPath) {
        return java(javaHome, "-cp", out.resolve("program") + File.pathSeparator + classPath, MAIN);
    }

    List<String> onModulePath(String javaHome, String modules) {
        return java(
                javaHome, "--module-path", out.resolve("module") + File.pathSeparator + modules,
                "-m", "com.example.goals/" + MAIN);
    }

    List<String> onImage(String modules) {
        return onModulePath(out.resolve("image").toString(), modules);
    }

    List<String> ofJar(String javaHome, Path jar) {
        return java(javaHome, "-jar", jar.toString());
    }

    List<String> exceptions(String javaHome, String classPath, String task) {
        return java(
                javaHome, "-cp", out.resolve("program") + File.pathSeparator + classPath,
                "com.example.goals.Exceptions", task, out.resolve("exceptions.ser").toString());
    }

    List<String> ownMapper(String javaHome, String classPath, Path accounts) {
        return java(
                javaHome, "-cp", out.resolve("mapper") + File.pathSeparator + classPath,
                "com.example.goals.OwnMapper", accounts.toString());
    }

    private static List<String> with(List<String> classes, String another) {
        return Stream.concat(classes.stream(), Stream.of(another)).toList();
    }

    private static List<String> java(String javaHome, String... arguments) {
        return Stream.concat(
                        Stream.of(javaHome + "/bin/java", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"),
                        Stream.of(arguments))
                .toList();
    }

    private void javac(String name, List<String> path, List<String> classes) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                jdk + "/bin/javac", "--release", "17", "-Xlint:all,-requires-automatic,-requires-transitive-automatic",
                "-Werror", "-d", out.resolve(name).toString()));
        command.addAll(path);
        classes.forEach(one -> command.add(
                (one.equals("module-info") ? sources.resolveSibling("module/module-info.java") : sources.resolve(
                                "com/example/goals/" + one + ".java"))
                        .toString()));
        Tools.run(out.resolve("javac-" + name + ".log"), command);
    }
}
