package io.github.okr4j.examples;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The Chromium of this machine without a window; nothing is downloaded. */
final class Chromium implements AutoCloseable {
    private static final String NO_BROWSER =
            "SKIPPED: the report was opened in no browser, for there is no chromium with"
                    + " chromedriver on the PATH (Debian: apt-get install chromium chromium-driver)";

    /** It warns that it does not know this Chromium's newest protocol, of which nothing is used here. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private final ChromeDriver driver;

    private Chromium(ChromeDriver driver) {
        this.driver = driver;
    }

    static Chromium start(Path profile) {
        Optional<Path> browser = found("chromium", "chromium-browser", "google-chrome");
        Optional<Path> driver = found("chromedriver");
        if (browser.isEmpty() || driver.isEmpty()) {
            System.out.println(NO_BROWSER);
            abort(NO_BROWSER);
        }
        SELENIUM.setLevel(Level.SEVERE);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.orElseThrow().toFile());
        options.addArguments(
                "--headless=new",
                // A container's root has no user namespace to make a sandbox of.
                "--no-sandbox",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--no-first-run",
                "--window-size=1280,1000",
                "--user-data-dir=" + profile);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver.orElseThrow().toFile())
                .usingAnyFreePort()
                .build();
        return new Chromium(new ChromeDriver(service, options));
    }

    private static Optional<Path> found(String... names) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(names)
                .flatMap(name -> Arrays.stream(path.split(File.pathSeparator)).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    ChromeDriver driver() {
        return driver;
    }

    /** Opens a page as a large, light screen shows it. */
    void open(Path page) throws IOException {
        driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        media("screen", "light");
        log(LogType.BROWSER);
        driver.get(page.toRealPath().toUri().toString());
    }

    void media(String type, String scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("media", type, "features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    void phone(int width) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 740, "deviceScaleFactor", 2, "mobile", true));
    }

    WebElement find(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    void choose(String select, String text) {
        find(select).findElement(By.xpath("option[.='" + text + "']")).click();
    }

    /** Texts of all that match and are shown, read at once. */
    @SuppressWarnings("unchecked") // the script responses a list of texts
    List<String> texts(String css) {
        return (List<String>) driver.executeScript(
                "return [...document.querySelectorAll(arguments[0])].filter(each => each.checkVisibility())"
                        + ".map(each => each.textContent.replace(/\\s+/g, ' ').trim())",
                css);
    }

    /** The cells of rows. */
    @SuppressWarnings("unchecked") // the script responses a list of lists of texts
    List<List<String>> rows(String css) {
        return (List<List<String>>) driver.executeScript(
                "return [...document.querySelectorAll(arguments[0])].map(row =>"
                        + " [...row.cells].map(each => each.textContent.replace(/\\s+/g, ' ').trim()))",
                css);
    }

    Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    List<String> log(String type) {
        return driver.manage().logs().get(type).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
