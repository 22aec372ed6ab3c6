package org.fazhi.evaluate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names of bodies as they are compared: common abbreviations are equal to the official words.
 *
 * <p>诸暨市科学技术局 and 诸暨市科技局 have one key, as have 区委员会 and 区委, 人民政府 and 政府. Independent of the lexicon
 * of the extractor, so that its errors show. Immutable and thread-safe.
 */
final class AgencyNames {

  private static final String TABLE = "/evaluate/agency-abbreviations.tsv";
  private static final Pattern JOINT = Pattern.compile("、");

  private final Map<String, String> shortOf;
  private final Pattern parts;

  private AgencyNames(Map<String, String> shortOf) {
    this.shortOf = Map.copyOf(shortOf);
    this.parts =
        Pattern.compile(
            shortOf.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|")));
  }

  /** The abbreviations that come with the program. */
  static AgencyNames load() {
    try (InputStream table =
        Objects.requireNonNull(AgencyNames.class.getResourceAsStream(TABLE), TABLE)) {
      return read(TABLE, new InputStreamReader(table, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Abbreviations from a tab-separated table of {@code official} and {@code short}.
   *
   * @throws IllegalStateException with file, line and reason when the table is broken
   */
  static AgencyNames read(String file, Reader table) throws IOException {
    Map<String, String> shortOf = new HashMap<>();
    BufferedReader lines = new BufferedReader(table);
    boolean header = true;
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (header) {
        require(line.equals("official\tshort"), file, number, "no such columns: " + line);
        header = false;
        continue;
      }
      require(cells.length == 2 && !cells[0].isEmpty(), file, number, "two cells wanted: " + line);
      require(shortOf.put(cells[0], cells[1]) == null, file, number, "again: " + cells[0]);
    }
    require(!header, file, number, "no header");
    return new AgencyNames(shortOf);
  }

  /** What all names of one body have in common: 诸暨市科学技术局 → 诸暨市科技局. */
  String key(String name) {
    Matcher matcher = parts.matcher(ComparableText.of(name));
    return matcher.replaceAll(
        match -> Matcher.quoteReplacement(shortOf.getOrDefault(match.group(), "")));
  }

  /** The bodies that {@code name} stands for, more than one when names are joined by 、. */
  List<String> bodies(String name) {
    return Stream.of(JOINT.split(name)).filter(body -> !key(body).isEmpty()).toList();
  }

  private static void require(boolean condition, String file, int line, String reason) {
    if (!condition) {
      throw new IllegalStateException(file + ":" + line + ": " + reason);
    }
  }
}
