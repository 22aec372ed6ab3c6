package org.fazhi.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The header of a saved query as it is read, line by line. Every message names file and line.
 *
 * <p>Not thread-safe; one instance per file.
 */
final class SavedQueryHeader {

  private static final Pattern ENTRY = Pattern.compile("#\\s*([a-z@]+):\\s*(.*)");
  private static final Pattern PARAMETER =
      Pattern.compile(
          "(?<name>[A-Za-z][A-Za-z0-9]*) (?<type>[a-z]+)"
              + " (?:(?<use>required|optional)|default=(?<default>.*?))"
              + " — (?<en>[^|]+?) \\| (?<zh>[^|]+)");
  private static final Pattern CHART =
      Pattern.compile(
          "(?<kind>[a-z]+) x=(?<x>\\w+) y=(?<y>\\w+)(?: series=(?<series>\\w+))?"
              + "(?: unit=(?<unit>\\w+))?(?: each=(?<each>\\w+))?");
  private static final Pattern LINK = Pattern.compile("(?<column>\\w+)=(?<variable>\\w+)");

  private final String file;
  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, QueryParameter> parameters = new LinkedHashMap<>();
  private final Map<String, Integer> parameterLines = new HashMap<>();
  private final Map<String, String> examples = new LinkedHashMap<>();
  private final Map<String, Integer> exampleLines = new HashMap<>();
  private final Map<String, String> links = new LinkedHashMap<>();
  private QueryTheme theme = QueryTheme.OTHER;
  private Optional<Chart> chart = Optional.empty();
  private int chartLine;
  private int linkLine;

  private SavedQueryHeader(String file) {
    this.file = file;
  }

  /** Whether {@code text} begins with a header rather than with a query. */
  static boolean startsWithHeader(String text) {
    return text.lines().findFirst().map(ENTRY::matcher).filter(Matcher::matches).isPresent();
  }

  /**
   * Reads the header of {@code text}.
   *
   * @throws SavedQueryException when it is broken
   */
  static SavedQueryHeader read(String file, String text) {
    SavedQueryHeader header = new SavedQueryHeader(file);
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (!line.startsWith("#")) {
        break;
      }
      header.add(number, line);
    }
    header.checkComplete();
    return header;
  }

  BilingualText title() {
    return bilingual("title");
  }

  BilingualText question() {
    return bilingual("question");
  }

  QueryTheme theme() {
    return theme;
  }

  List<QueryParameter> parameters() {
    return new ArrayList<>(parameters.values());
  }

  int lineOf(QueryParameter parameter) {
    return parameterLines.getOrDefault(parameter.name(), 1);
  }

  Optional<Chart> chart() {
    return chart;
  }

  int chartLine() {
    return chartLine;
  }

  /** Variables by column. */
  Map<String, String> links() {
    return links;
  }

  int linkLine() {
    return linkLine;
  }

  Map<String, String> examples() {
    return examples;
  }

  private void add(int line, String text) {
    Matcher entry = ENTRY.matcher(text);
    if (!entry.matches()) {
      throw broken(line, "expected “# key: value”, an empty line ends the header");
    }
    String key = entry.group(1);
    String value = entry.group(2).strip();
    switch (key) {
      case "title@en", "title@zh", "question@en", "question@zh" -> addText(line, key, value);
      case "theme" -> addTheme(line, value);
      case "param" -> addParameter(line, value);
      case "choice" -> addChoices(line, value);
      case "link" -> addLinks(line, value);
      case "chart" -> addChart(line, value);
      case "example" -> addExample(line, value);
      default -> throw broken(line, "unknown key " + key);
    }
  }

  private void addText(int line, String key, String value) {
    if (value.isEmpty()) {
      throw broken(line, key + " is empty");
    }
    if (texts.putIfAbsent(key, value) != null) {
      throw broken(line, "second " + key);
    }
  }

  private void addParameter(int line, String value) {
    Matcher parts = PARAMETER.matcher(value);
    if (!parts.matches()) {
      throw broken(
          line,
          "expected “param: NAME TYPE required|optional|default=VALUE — English | 中文”, found: "
              + value);
    }
    QueryParameter parameter =
        new QueryParameter(
            parts.group("name"),
            type(line, parts.group("type")),
            "required".equals(parts.group("use")),
            Optional.ofNullable(parts.group("default")),
            List.of(),
            new BilingualText(parts.group("en").strip(), parts.group("zh").strip()));
    checkValue(line, parameter, parameter.defaultValue());
    if (parameters.putIfAbsent(parameter.name(), parameter) != null) {
      throw broken(line, "second parameter " + parameter.name());
    }
    parameterLines.put(parameter.name(), line);
  }

  private ParameterType type(int line, String id) {
    for (ParameterType type : ParameterType.values()) {
      if (type.id().equals(id)) {
        return type;
      }
    }
    throw broken(line, "unknown type " + id);
  }

  private void addTheme(int line, String id) {
    theme =
        Arrays.stream(QueryTheme.values())
            .filter(known -> known.id().equals(id))
            .findFirst()
            .orElseThrow(() -> broken(line, "unknown theme " + id));
  }

  private void addChoices(int line, String value) {
    String[] parts = value.split("=", 2);
    QueryParameter parameter = parameters.get(parts[0]);
    if (parts.length < 2 || parameter == null) {
      throw broken(line, "expected “choice: NAME=VALUE|VALUE”, NAME a parameter above");
    }
    List<String> choices = List.of(parts[1].split("\\|", -1));
    choices.forEach(choice -> checkValue(line, parameter, Optional.of(choice)));
    parameters.put(parameter.name(), parameter.withChoices(choices));
  }

  private void addLinks(int line, String value) {
    linkLine = line;
    for (String pair : value.split(" ", -1)) {
      Matcher parts = LINK.matcher(pair);
      if (!parts.matches()) {
        throw broken(line, "expected “link: COLUMN=VARIABLE COLUMN=VARIABLE”");
      }
      if (links.putIfAbsent(parts.group("column"), parts.group("variable")) != null) {
        throw broken(line, "second link of " + parts.group("column"));
      }
    }
  }

  private void addChart(int line, String value) {
    Matcher parts = CHART.matcher(value);
    if (!parts.matches()) {
      throw broken(
          line,
          "expected “chart: bar|line x=COLUMN y=COLUMN [series=COLUMN] [unit=COLUMN]"
              + " [each=COLUMN]”");
    }
    if (chart.isPresent()) {
      throw broken(line, "second chart");
    }
    chart =
        Optional.of(
            new Chart(
                kind(line, parts.group("kind")),
                parts.group("x"),
                parts.group("y"),
                Optional.ofNullable(parts.group("series")),
                Optional.ofNullable(parts.group("unit")),
                Optional.ofNullable(parts.group("each"))));
    chartLine = line;
  }

  private Chart.Kind kind(int line, String id) {
    for (Chart.Kind kind : Chart.Kind.values()) {
      if (kind.id().equals(id)) {
        return kind;
      }
    }
    throw broken(line, "unknown kind of chart " + id);
  }

  private void addExample(int line, String value) {
    int equals = value.indexOf('=');
    if (equals < 1) {
      throw broken(line, "expected “example: NAME=VALUE”");
    }
    String name = value.substring(0, equals);
    if (examples.putIfAbsent(name, value.substring(equals + 1)) != null) {
      throw broken(line, "second example of " + name);
    }
    exampleLines.put(name, line);
  }

  private void checkComplete() {
    for (String key : List.of("title@en", "title@zh", "question@en", "question@zh")) {
      if (!texts.containsKey(key)) {
        throw broken(1, "no " + key);
      }
    }
    examples.forEach(this::checkExample);
    for (QueryParameter parameter : parameters.values()) {
      if (parameter.required() && !examples.containsKey(parameter.name())) {
        throw broken(lineOf(parameter), "no example of the required " + parameter.name());
      }
    }
  }

  private void checkExample(String name, String value) {
    int line = exampleLines.getOrDefault(name, 1);
    QueryParameter parameter =
        Optional.ofNullable(parameters.get(name))
            .orElseThrow(() -> broken(line, "example of an unknown parameter " + name));
    checkValue(line, parameter, Optional.of(value));
  }

  private void checkValue(int line, QueryParameter parameter, Optional<String> value) {
    try {
      value.ifPresent(parameter::check);
    } catch (QueryParameterException e) {
      throw broken(line, Objects.requireNonNullElse(e.getMessage(), "broken value"));
    }
  }

  private BilingualText bilingual(String key) {
    return new BilingualText(
        texts.getOrDefault(key + "@en", ""), texts.getOrDefault(key + "@zh", ""));
  }

  private SavedQueryException broken(int line, String reason) {
    return new SavedQueryException(file, line, reason);
  }
}
