package org.fazhi.corpus;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;

/**
 * A file of marked lines. {@code # …} is a comment; {@code @ key value} says something about all
 * lines that follow, such as where they come from.
 */
public final class Corpus {

  /**
   * One marked line.
   *
   * @param place file and line number, for messages
   * @param settings what the file says about the line
   * @param marked the line
   */
  public record Line(String place, Map<String, String> settings, MarkedText marked) {

    public Line {
      settings = Map.copyOf(settings);
    }

    /** The value of the setting {@code key}. */
    public String setting(String key) {
      String value = settings.get(key);
      if (value == null) {
        throw new IllegalStateException(place + ": no line '@ " + key + " …' before");
      }
      return value;
    }
  }

  private Corpus() {}

  /** The lines of {@code corpus/<file>}, each named by its place and words. */
  public static Stream<Named<Line>> lines(String file) {
    List<Named<Line>> lines = new ArrayList<>();
    Map<String, String> settings = new LinkedHashMap<>();
    int number = 0;
    for (String line : read(file)) {
      number++;
      if (line.startsWith("@ ")) {
        String[] words = line.substring(2).split(" ", 2);
        settings.put(words[0], words.length > 1 ? words[1] : "");
      } else if (!line.isBlank() && !line.startsWith("#")) {
        String place = file + ":" + number;
        lines.add(Named.of(place + " " + line, new Line(place, settings, MarkedText.parse(line))));
      }
    }
    return lines.stream();
  }

  private static List<String> read(String file) {
    InputStream stream = Corpus.class.getResourceAsStream("/corpus/" + file);
    if (stream == null) {
      throw new IllegalArgumentException("no corpus " + file);
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
