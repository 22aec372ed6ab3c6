package org.fazhi.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * National legal documents and study materials by every form under which they are cited. Forms are
 * compared without punctuation and blanks. Immutable and thread-safe.
 */
public final class LegalCatalogue {

  /**
   * A document of the catalogue.
   *
   * @param title full official title
   * @param kind identifier of its kind: {@code administrativeRegulation}
   */
  public record Entry(String title, String kind) {

    /** Whether it is a text with force of law, which lives on through its revisions. */
    public boolean isLegislation() {
      return LEGISLATION.contains(kind);
    }
  }

  /**
   * A document as a text cites it.
   *
   * @param entry the document
   * @param version the version named with it: 2021年修订
   */
  public record Citation(Entry entry, Optional<String> version) {}

  private static final Set<String> LEGISLATION =
      Set.of(
          "law", "administrativeRegulation", "rule", "judicialInterpretation", "partyRegulation");
  private static final String REPUBLIC = "中华人民共和国";
  private static final String STATE = "中国";

  /** Short titles that are no common words: 校车安全管理条例, 刑法修正案（十一）. */
  private static final Pattern UNMISTAKABLE =
      Pattern.compile("\\p{IsHan}{4,}(?<!暂行)(?:条例|保护法|促进法)|刑法修正案（[一二三四五六七八九十]+）");

  private final Map<String, Entry> byForm = new HashMap<>();
  private final Map<String, Entry> bare = new HashMap<>();
  private final Map<String, String> formOwners = new HashMap<>();
  private final Map<String, Set<String>> formsByTitle = new HashMap<>();

  private LegalCatalogue() {}

  /**
   * The documents of {@code laws.tsv} and {@code study-materials.tsv}.
   *
   * @throws LexiconException when a short form is given to two titles
   */
  public static LegalCatalogue load() {
    LegalCatalogue catalogue = new LegalCatalogue();
    List<TsvRow> laws =
        TsvTable.load(
                "laws.tsv",
                "title",
                "short",
                "bare",
                "kind",
                "sector",
                "adopted",
                "in_force_from",
                "in_force_to",
                "successor",
                "number",
                "source")
            .rows();
    Set<String> titles = new HashSet<>();
    for (TsvRow row : laws) {
      Entry entry = new Entry(row.get("title"), row.get("kind"));
      if (!titles.add(entry.title())) {
        throw row.broken("title twice: " + entry.title());
      }
      catalogue.byForm.put(normalise(entry.title()), entry);
    }
    for (TsvRow row : laws) {
      Entry entry = new Entry(row.get("title"), row.get("kind"));
      catalogue.byForm.putIfAbsent(normalise(entry.title().replace(REPUBLIC, "")), entry);
      for (String form : row.list("short")) {
        catalogue.addForm(form, entry, row);
      }
      catalogue.addAlternatives(entry.title(), List.of(entry.title().replace(REPUBLIC, "")));
      catalogue.addAlternatives(entry.title(), row.list("short"));
      catalogue.addAlternatives(entry.title(), row.list("bare"));
      row.list("bare").forEach(form -> catalogue.bare.put(form, entry));
      row.list("bare").forEach(form -> catalogue.byForm.putIfAbsent(normalise(form), entry));
    }
    for (TsvRow row : TsvTable.load("study-materials.tsv", "title", "short").rows()) {
      Entry entry = new Entry(row.get("title"), "studyMaterial");
      catalogue.byForm.putIfAbsent(normalise(entry.title()), entry);
      catalogue.addAlternatives(entry.title(), row.list("short"));
      row.list("short").forEach(form -> catalogue.byForm.putIfAbsent(normalise(form), entry));
    }
    return catalogue;
  }

  private void addForm(String form, Entry entry, TsvRow row) {
    String key = normalise(form);
    String owner = formOwners.putIfAbsent(key, entry.title());
    if (owner != null && !owner.equals(entry.title())) {
      throw row.broken("short form of " + owner + " too: " + form);
    }
    byForm.putIfAbsent(key, entry);
  }

  private void addAlternatives(String title, List<String> forms) {
    Set<String> all = formsByTitle.computeIfAbsent(title, k -> new LinkedHashSet<>());
    forms.stream().filter(form -> !form.equals(title)).forEach(all::add);
  }

  /** Other forms under which the document with this official title is cited: 科技进步法. */
  public Set<String> alternativeTitles(String title) {
    return formsByTitle.getOrDefault(title, Set.of());
  }

  /** The document cited as {@code written}, in full or short form, in whichever version. */
  public Optional<Entry> find(String written) {
    return cited(written).map(Citation::entry);
  }

  /**
   * The document cited as {@code written} and the version named with it: 《行政处罚法（2021年修订）》,
   * 《新安全生产法》, 《中国监察法》.
   */
  public Optional<Citation> cited(String written) {
    Optional<Entry> listed = listed(written);
    if (listed.isPresent()) {
      return listed.map(entry -> new Citation(entry, Optional.empty()));
    }
    TitleVersion revised = TitleVersion.revision(written);
    if (revised.version().isPresent()) {
      return inVersion(revised);
    }
    return inVersion(TitleVersion.ofLegislation(written))
        .filter(base -> base.entry().isLegislation());
  }

  private Optional<Citation> inVersion(TitleVersion marked) {
    return marked.version().isEmpty()
        ? Optional.empty()
        : cited(marked.title()).map(base -> new Citation(base.entry(), marked.version()));
  }

  /** What the catalogue lists under {@code written}, under its name for the state or without it. */
  private Optional<Entry> listed(String written) {
    String key = normalise(written);
    return Optional.ofNullable(byForm.get(key))
        .or(() -> Optional.ofNullable(byForm.get(key.replace(REPUBLIC, ""))))
        .or(
            () ->
                key.startsWith(STATE)
                    ? Optional.ofNullable(byForm.get(key.substring(STATE.length())))
                        .filter(entry -> entry.title().startsWith(REPUBLIC))
                    : Optional.empty());
  }

  /** Forms that mean their document even without 《》. */
  public Map<String, Entry> bareForms() {
    return Map.copyOf(bare);
  }

  /**
   * Titles of laws and of regulations of the State Council, with the state's name and without,
   * which mean them without 《》 where no longer name goes on into them.
   */
  public Map<String, Entry> fullForms() {
    Map<String, Entry> forms = new HashMap<>();
    for (Entry entry : byForm.values()) {
      if (entry.kind().equals("law") || entry.kind().equals("administrativeRegulation")) {
        String own = entry.title().replaceFirst("^" + REPUBLIC, "");
        if (own.length() < entry.title().length() && own.length() > 1) {
          forms.put(entry.title(), entry);
        }
        if (UNMISTAKABLE.matcher(own).matches()) {
          forms.put(own, entry);
        }
      }
    }
    return forms;
  }

  /** {@code title} without punctuation and blanks, for comparison. */
  public static String normalise(String title) {
    return title.replaceAll("[\\s\\p{Punct}\\p{IsPunctuation}\\p{S}]", "");
  }
}
