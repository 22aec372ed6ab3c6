package org.fazhi.bench.generate;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fazhi.lexicon.LexiconException;
import org.fazhi.lexicon.RegionLevel;
import org.fazhi.lexicon.TsvRow;
import org.fazhi.lexicon.TsvTable;

/**
 * What invented reports are made of: the files of {@code bench/generate}.
 *
 * @param headings by theme, in the order in which a report has its themes
 */
record Material(
    List<Body> bodies,
    List<CommonDocument> documents,
    Map<String, List<String>> headings,
    List<String> surnames,
    List<String> givenNames,
    List<Sentence> sentences) {

  static final String OPENING = "opening";
  static final String LACK = "lack";
  static final String PLAN = "plan";
  static final String DUTY = "duty";

  /**
   * A kind of body.
   *
   * @param names official name without the region, by level
   * @param field what it is in charge of: 科技
   * @param laws titles of what it applies
   */
  record Body(String id, Map<RegionLevel, String> names, String field, List<String> laws) {}

  /** A document that any body may name in reports of certain years. */
  record CommonDocument(String title, Optional<Integer> since, Optional<Integer> until) {
    boolean knownIn(int year) {
      return since.map(first -> first <= year).orElse(true)
          && until.map(last -> year <= last).orElse(true);
    }
  }

  /**
   * A sentence.
   *
   * @param part where in a report it stands
   * @param bodies those that may say it; empty for any
   * @param measures concepts that it is about
   */
  record Sentence(String part, Set<String> bodies, List<String> measures, TextTemplate text) {
    boolean fits(Body body) {
      return bodies.isEmpty() || bodies.contains(body.id());
    }
  }

  /**
   * Reads the files.
   *
   * @throws LexiconException when one is broken
   */
  static Material load() {
    Map<String, List<String>> headings =
        table("headings.tsv", "theme", "text").rows().stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.get("theme"),
                    LinkedHashMap::new,
                    Collectors.mapping(row -> row.get("text"), Collectors.toList())));
    List<Body> bodies =
        table("bodies.tsv", "id", "county", "prefecture", "province", "field", "laws")
            .rows()
            .stream()
            .map(Material::body)
            .toList();
    Set<String> parts = new HashSet<>(headings.keySet());
    parts.addAll(List.of(OPENING, LACK, PLAN, DUTY));
    Set<String> ids = bodies.stream().map(Body::id).collect(Collectors.toSet());
    TsvTable names = table("names.tsv", "part", "text");
    return new Material(
        bodies,
        table("documents.tsv", "title", "since", "until").rows().stream()
            .map(Material::document)
            .toList(),
        headings,
        named(names, "surname"),
        named(names, "given"),
        table("sentences.tsv", "part", "bodies", "measures", "text").rows().stream()
            .map(row -> sentence(row, parts, ids))
            .toList());
  }

  private static TsvTable table(String file, String... columns) {
    InputStream stream = Material.class.getResourceAsStream("/bench/generate/" + file);
    if (stream == null) {
      throw new LexiconException(file, 0, "no such file in bench/generate");
    }
    try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      return TsvTable.read(file, reader, columns);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Body body(TsvRow row) {
    Map<RegionLevel, String> names = new EnumMap<>(RegionLevel.class);
    names.put(RegionLevel.COUNTY, row.get("county"));
    names.put(RegionLevel.PREFECTURE, row.get("prefecture"));
    names.put(RegionLevel.PROVINCE, row.get("province"));
    return new Body(row.get("id"), names, row.get("field"), row.list("laws"));
  }

  private static CommonDocument document(TsvRow row) {
    return new CommonDocument(
        row.get("title"),
        row.find("since").map(Integer::valueOf),
        row.find("until").map(Integer::valueOf));
  }

  private static List<String> named(TsvTable names, String part) {
    return names.rows().stream()
        .filter(row -> row.get("part").equals(part))
        .map(row -> row.get("text"))
        .toList();
  }

  private static Sentence sentence(TsvRow row, Set<String> parts, Set<String> ids) {
    String part = row.get("part");
    if (!parts.contains(part)) {
      throw row.broken("no such part: " + part);
    }
    Set<String> bodies = Set.copyOf(row.list("bodies"));
    if (!ids.containsAll(bodies)) {
      throw row.broken("no such body: " + bodies);
    }
    return new Sentence(part, bodies, row.list("measures"), row.parse("text", TextTemplate::parse));
  }

  /** Sentences for {@code part} of a report of {@code body} about {@code year}. */
  List<Sentence> sentences(String part, Body body, int year) {
    return sentences.stream()
        .filter(sentence -> sentence.part().equals(part) && sentence.fits(body))
        .filter(sentence -> sentence.text().titles().allMatch(title -> known(title, year)))
        .toList();
  }

  private boolean known(String title, int year) {
    return documents.stream()
        .filter(document -> document.title().equals(title))
        .allMatch(document -> document.knownIn(year));
  }
}
