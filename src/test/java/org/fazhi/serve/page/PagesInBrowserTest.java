package org.fazhi.serve.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Pages in a real browser; skipped where Debian's chromium and chromium-driver are missing. */
class PagesInBrowserTest {

  private static final Path BROWSER = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

  @RegisterExtension static final ServedReport served = new ServedReport();

  @TempDir static Path folder;
  private static ChromeDriver browser = missing();

  /** Stands for what {@link #start} sets. */
  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
  private static <T> T missing() {
    return null;
  }

  @BeforeAll
  static void start() {
    assumeTrue(
        Files.isExecutable(BROWSER) && Files.isExecutable(DRIVER),
        "no browser: install chromium and chromium-driver");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(BROWSER.toString());
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        // Pages that scroll smoothly are clicked beside the mark.
        "--force-prefers-reduced-motion",
        "--window-size=1280,1000",
        "--user-data-dir=" + folder.resolve("profile"));
    LoggingPreferences log = new LoggingPreferences();
    log.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability("goog:loggingPrefs", log);
    browser =
        new ChromeDriver(
            new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build(),
            options);
  }

  @AfterAll
  @SuppressWarnings("UnnecessaryNullCheck") // it stays null where there is no browser
  static void stop() {
    if (browser != null) {
      browser.quit();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "search?q=%E5%A4%84%E7%BD%9A%E6%B3%95",
        "things/agency",
        "things/report",
        "compare",
        "compare?kind=year",
        "compare?thing=region/420683&thing=region/420000",
        "compare?thing=agency/420683/shiliju-test&thing=2023&thing=none",
        "queries",
        "queries/who-studied-law?law=&year=99",
        "queries/who-studied-law?law=%E5%A4%84%E7%BD%9A%E6%B3%95",
        "queries/coverage-by-region",
        "queries/documents-of-agency?agency=%E6%9E%A3%E9%98%B3%E5%B8%82%E7%A4%BA%E4%BE%8B%E5%B1%80",
        "id/region/420683",
        "id/agency/420683/shiliju-test",
        "id/law/xingzhengchufafa-test",
        "id/indicator/pufahuodong-test",
        "id/measure/legal-counsel",
        "id/measure-theme/publicity",
        ServedReport.REPORT,
        "explore",
        "explore?iri=https://w3id.org/fazhi/id/agency/420683/shiliju-test",
        "sparql-editor",
        "ontology",
        "search",
        "search?q=qqqqqq",
        ".well-known/void",
        "sparql?query=x",
        "id/none",
        "none"
      })
  void pagesAreAccessible(String path) {
    browser.get(served.address(path));
    pageIsAccessible(path);
  }

  @Test
  void pagesAreAccessibleInTheDark() {
    emulate("dark");
    for (String path :
        List.of(
            "", "id/agency/420683/shiliju-test", ServedReport.REPORT, "search?q=a", "ontology")) {
      browser.get(served.address(path));
      pageIsAccessible(path);
    }
    emulate("light");
  }

  private static void emulate(String scheme) {
    browser.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  private static void pageIsAccessible(String page) {
    browser.executeScript(axe());
    Object violations =
        browser.executeAsyncScript(
            "const done = arguments[arguments.length - 1];"
                + "axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']})"
                + ".then(r => done(r.violations.map(v => v.id + ': '"
                + " + v.nodes.map(n => n.html).join(' | '))))");
    assertThat((List<?>) violations).as(page).isEmpty();
  }

  private static String axe() {
    try (InputStream in =
        Objects.requireNonNull(
            PagesInBrowserTest.class.getResourceAsStream(
                "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void searchLeadsOverTheAgencyAndItsIndicatorToTheWordsInTheReport() {
    browser.get(served.address("?lang=zh"));
    browser.findElement(By.id("q")).sendKeys("枣阳示例局");
    browser.findElement(By.cssSelector(".find button")).click();
    browser.findElement(By.cssSelector(".hits a[href^='/id/agency/']")).click();
    browser.findElement(By.cssSelector("#figures a[href^='/id/indicator/']")).click();
    browser.findElement(By.cssSelector(".chart svg a")).click();
    assertThat(browser.getCurrentUrl()).contains("#char=60,67");
    assertThat(browser.findElement(By.cssSelector(".text mark.on")).getText()).isEqualTo("普法活动12场");
  }

  @Test
  void searchLeadsOverTheIndicatorToTheWordsInTheReport() {
    browser.get(served.address("?lang=zh"));
    browser.findElement(By.id("q")).sendKeys("普法活动");
    browser.findElement(By.cssSelector(".find button")).click();
    browser.findElement(By.cssSelector(".hits a[href^='/id/indicator/']")).click();
    browser.findElement(By.cssSelector("td.num a")).click();
    assertThat(browser.getCurrentUrl()).contains("#char=60,67");
    assertThat(browser.findElement(By.cssSelector(".text mark.on")).getText()).isEqualTo("普法活动12场");
    assertThat(browser.findElements(By.cssSelector(".stated li.on"))).hasSize(1);
  }

  @Test
  void clickedWordsShowTheirFacts() {
    browser.get(served.address(ServedReport.REPORT));
    browser.findElement(By.cssSelector("mark.MeasureAdoption")).click();
    assertThat(browser.findElement(By.cssSelector(".stated li.on q")).getAttribute("textContent"))
        .isEqualTo("聘请法律顾问");
  }

  @Test
  void wordsShowTheirFactsByKeyboard() {
    browser.get(served.address(ServedReport.REPORT));
    browser.findElement(By.cssSelector("a.words:has(mark.MeasureAdoption)")).sendKeys(Keys.ENTER);
    assertThat(browser.findElement(By.cssSelector(".stated li.on q")).isDisplayed()).isTrue();
  }

  @Test
  void theRelationshipViewGrowsByClicks() {
    browser.get(served.address("explore?iri=https://w3id.org/fazhi/id/agency/420683/shiliju-test"));
    await(() -> things() > 0);
    int before = things();
    browser.findElement(By.cssSelector("#list a[data-iri*='/id/region/']")).click();
    await(() -> things() > before);
  }

  private static int things() {
    String things =
        browser
            .findElement(By.cssSelector(".relations[data-things]"))
            .getDomAttribute("data-things");
    return Integer.parseInt(Objects.requireNonNull(things));
  }

  @Test
  void theEditorRunsASavedQueryAndChartsItsAnswer() {
    browser.get(served.address("sparql-editor"));
    await(() -> browser.findElement(By.className("yasqe_queryButton")).isDisplayed());
    browser.findElement(By.cssSelector("[data-query=laws-most-studied]")).click();
    await(() -> query().contains("fz:forQuery"));
    browser.findElement(By.className("yasqe_queryButton")).click();
    await(() -> browser.findElement(By.className("yasr")).getText().contains("行政处罚法"));
    browser.findElement(By.className("select_chart")).click();
    await(() -> browser.findElement(By.cssSelector("svg.drawn rect")).isDisplayed());
    pageIsAccessible("sparql-editor with a chart");
  }

  /** What stands in the editor; empty before it is there. */
  private static String query() {
    Object text =
        browser.executeScript(
            "return document.querySelector('.CodeMirror')?.CodeMirror.getValue() ?? ''");
    return String.valueOf(text);
  }

  /** Waits for what scripts do after a click. */
  private static void await(BooleanSupplier condition) {
    long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!holds(condition)) {
      assertThat(System.nanoTime()).as("in time").isLessThan(end);
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    }
  }

  private static boolean holds(BooleanSupplier condition) {
    try {
      return condition.getAsBoolean();
    } catch (NoSuchElementException | StaleElementReferenceException e) {
      return false;
    }
  }

  /** What the browser itself asks for, such as updates, has no page that asks. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "sparql-editor",
        "explore?iri=https://w3id.org/fazhi/id/agency/420683/shiliju-test",
        "ontology",
        ServedReport.REPORT
      })
  void noRequestLeavesTheHost(String path) throws IOException {
    browser.manage().logs().get(LogType.PERFORMANCE);
    browser.get(served.address(path));
    browser.executeAsyncScript("setTimeout(arguments[0], 1000)");
    List<String> asked = new ArrayList<>();
    for (LogEntry entry : browser.manage().logs().get(LogType.PERFORMANCE)) {
      JsonNode message = new ObjectMapper().readTree(entry.getMessage()).path("message");
      if (message.path("method").asText().equals("Network.requestWillBeSent")) {
        asked.add(message.at("/params/request/url").asText());
      }
    }
    assertThat(asked)
        .isNotEmpty()
        .allMatch(url -> url.startsWith(served.address("")) || url.startsWith("data:"));
  }

  @Test
  void aSavedQueryIsAskedAndItsCsvKept() throws IOException, InterruptedException {
    browser.get(served.address("queries?lang=zh"));
    browser.findElement(By.linkText("谁学习了某部法律")).click();
    browser.findElement(By.name("law")).sendKeys("行政处罚法");
    browser.findElement(By.cssSelector(".parameters button")).click();
    assertThat(browser.findElement(By.cssSelector(".answer tbody")).getText())
        .contains("枣阳市示例局", "中华人民共和国行政处罚法");
    String csv =
        Objects.requireNonNull(browser.findElement(By.linkText("CSV")).getDomProperty("href"));
    assertThat(read(csv)).contains("2023,枣阳市,枣阳市示例局,中华人民共和国行政处罚法,学习,");
    browser.findElement(By.cssSelector("details.sparql summary")).click();
    browser.findElement(By.linkText("在编辑器中打开")).click();
    // The name has been looked up: the query says which law is meant.
    await(() -> query().contains("/id/law/"));
  }

  @Test
  void namesAreProposedByTheirShortForms() {
    browser.get(served.address("queries/who-studied-law?lang=zh"));
    browser.findElement(By.name("law")).sendKeys("处罚法");
    browser.manage().timeouts().implicitlyWait(Duration.ofSeconds(5));
    assertThat(browser.findElement(By.cssSelector("#suggest-p-law option")).getDomProperty("value"))
        .isEqualTo("中华人民共和国行政处罚法");
    browser.manage().timeouts().implicitlyWait(Duration.ZERO);
  }

  private static String read(String address) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString())
        .body();
  }

  @Test
  void aScriptInATitleDoesNothing() {
    browser.get(served.address(ServedReport.REPORT));
    assertThat(browser.getTitle()).startsWith("<script>");
  }

  @Test
  void theLanguageSwitchStays() {
    browser.get(served.address("?lang=zh"));
    browser.findElement(By.cssSelector("a.switch")).click();
    browser.get(served.address("things/report"));
    assertThat(browser.findElement(By.tagName("h1")).getText()).isEqualTo("Reports");
  }

  @Test
  void pagesFitAPhone() {
    browser.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", 390, "height", 844, "deviceScaleFactor", 1, "mobile", true));
    for (String path :
        List.of(
            "",
            "id/agency/420683/shiliju-test",
            ServedReport.REPORT,
            "search?q=a",
            "sparql-editor",
            "explore?iri=https://w3id.org/fazhi/id/agency/420683/shiliju-test",
            "ontology",
            "none",
            "compare?thing=region/420683&thing=region/420000",
            "queries",
            "queries/coverage-by-region",
            "queries/report-statements")) {
      browser.get(served.address(path));
      assertThat(browser.executeScript("return document.documentElement.scrollWidth <= innerWidth"))
          .as(path)
          .isEqualTo(true);
    }
    browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
  }
}
