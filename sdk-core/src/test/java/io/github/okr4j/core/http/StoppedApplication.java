package io.github.okr4j.core.http;

import java.io.File;
import java.io.IOException;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** An application with a class loader of its own, as a servlet container gives it, that used a client and is stopped. */
final class StoppedApplication {
    private final ReferenceQueue<ClassLoader> collected = new ReferenceQueue<>();
    private final WeakReference<ClassLoader> loader;

    /** Runs {@link ApplicationOfTheSdk} on the calling thread, which is the container's and goes on living. */
    StoppedApplication(ClassLoader shared, String url) throws ReflectiveOperationException, IOException {
        this.loader = new WeakReference<>(run(shared, url), collected);
    }

    private static ClassLoader run(ClassLoader shared, String url) throws ReflectiveOperationException, IOException {
        Thread container = Thread.currentThread();
        ClassLoader before = container.getContextClassLoader();
        try (URLClassLoader application = new URLClassLoader(classPath(), shared)) {
            container.setContextClassLoader(application);
            Class<?> program = application.loadClass(ApplicationOfTheSdk.class.getName());
            @SuppressWarnings("unchecked") // that is what it is
            Consumer<String> main =
                    (Consumer<String>) program.getDeclaredConstructor().newInstance();
            main.accept(url);
            return application;
        } finally {
            container.setContextClassLoader(before);
        }
    }

    /** Waits for it. */
    boolean isCollected(Duration within) throws InterruptedException {
        long deadline = System.nanoTime() + within.toNanos();
        while (System.nanoTime() < deadline) {
            System.gc();
            if (collected.remove(500) == loader) {
                return true;
            }
        }
        return false;
    }

    private static URL[] classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(StoppedApplication::url)
                .toArray(URL[]::new);
    }

    private static URL url(String path) {
        try {
            return Path.of(path).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new AssertionError(e);
        }
    }

    /** The classes of this test, without those that the application brings. */
    static final class AllBut extends ClassLoader {
        private final Predicate<String> ownClasses;

        AllBut(Predicate<String> ownClasses) {
            super(StoppedApplication.class.getClassLoader());
            this.ownClasses = ownClasses;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (ownClasses.test(name)) {
                throw new ClassNotFoundException(name);
            }
            return super.loadClass(name, resolve);
        }
    }
}
