package org.fazhi.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Public bodies below the central level by the forms in which texts write them without their
 * region, and a grammar of fields for merged bodies that no list has: 科技和经济信息化局. Immutable and
 * thread-safe.
 */
public final class DepartmentLexicon {

  /**
   * A department that a written form may stand for.
   *
   * @param byName the form is the official name
   * @param unlessNamed the form usually means another body
   */
  public record Candidate(Department department, boolean byName, boolean unlessNamed) {}

  /** A written form with the region inside: 团{}委. */
  public record InfixForm(String before, String after, Department department) {}

  /**
   * @param shortForm how names of merged bodies abbreviate it, itself when they don't
   */
  private record Field(String name, String shortForm, String sector) {}

  private static final String LEVEL_WORDS = "省市区县州旗盟";
  private static final String GOVERNMENT = "government";

  private final Map<String, List<Candidate>> candidates = new HashMap<>();
  private final Map<String, Set<String>> formsByTemplate = new HashMap<>();
  private final List<InfixForm> infixForms = new ArrayList<>();
  private final Map<String, Field> fields = new LinkedHashMap<>();
  private final Pattern merged;
  private final Pattern fieldForm;

  private DepartmentLexicon(List<TsvRow> departments, List<TsvRow> fieldRows) {
    departments.forEach(this::addDepartment);
    fieldRows.forEach(this::addField);
    String alternatives =
        fields.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(s -> s))
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    this.fieldForm = Pattern.compile(alternatives);
    this.merged =
        Pattern.compile(
            "((?:(?:"
                + alternatives
                + ")(?:和|与|、)?){1,4})(厅|局|委员会|办公室|委(?!员|托|派|属|书记)|办(?!理|事|公|法|结))");
  }

  /** The bodies of {@code departments.tsv} and the fields of {@code department-fields.tsv}. */
  public static DepartmentLexicon load() {
    return new DepartmentLexicon(
        TsvTable.load(
                "departments.tsv",
                "official",
                "short",
                "short_if_named",
                "template",
                "levels",
                "provinces",
                "sector",
                "kind",
                "valid_from",
                "valid_to",
                "successor")
            .rows(),
        TsvTable.load("department-fields.tsv", "field", "short", "sector").rows());
  }

  private void addDepartment(TsvRow row) {
    String official = row.get("official");
    Department department =
        new Department(
            official,
            row.find("template").orElse("{R}" + official),
            Set.copyOf(row.list("levels")),
            Set.copyOf(row.list("provinces")),
            row.get("sector"),
            row.get("kind"),
            year(row, "valid_from"),
            year(row, "valid_to"));
    add(official, new Candidate(department, true, false));
    formsByTemplate
        .computeIfAbsent(department.template(), k -> new LinkedHashSet<>())
        .addAll(row.list("short"));
    row.list("short").forEach(form -> addForm(form, new Candidate(department, false, false)));
    row.list("short_if_named")
        .forEach(form -> addForm(form, new Candidate(department, false, true)));
  }

  private static Optional<Integer> year(TsvRow row, String column) {
    return row.find(column).map(date -> Integer.valueOf(date.substring(0, 4)));
  }

  private void addForm(String form, Candidate candidate) {
    int gap = form.indexOf("{}");
    if (gap > 0) {
      infixForms.add(
          new InfixForm(form.substring(0, gap), form.substring(gap + 2), candidate.department()));
    } else if (form.contains("{l}")) {
      LEVEL_WORDS.chars().forEach(c -> add(form.replace("{l}", Character.toString(c)), candidate));
    } else if (gap < 0) {
      add(form, candidate);
    }
  }

  private void add(String form, Candidate candidate) {
    candidates.computeIfAbsent(form, k -> new ArrayList<>()).add(candidate);
  }

  private void addField(TsvRow row) {
    String name = row.get("field");
    String shortForm =
        row.list("short").stream().filter(form -> form.length() > 1).findFirst().orElse(name);
    Field field = new Field(name, shortForm, row.get("sector"));
    fields.put(field.name(), field);
    row.list("short").forEach(form -> fields.putIfAbsent(form, field));
  }

  /** Written forms with what they may stand for. */
  public Map<String, List<Candidate>> candidates() {
    return candidates;
  }

  /**
   * Written forms of the bodies whose full name is built by {@code template}, as {@code
   * departments.tsv} lists them: 科技局 for {R}科学技术局; {} marks the region inside, {l} the level word.
   */
  public Set<String> forms(String template) {
    return formsByTemplate.getOrDefault(template, Set.of());
  }

  /**
   * The name of a merged body with its fields abbreviated: 科学技术和经济信息化局 → 科技和经信局. Empty when the
   * name isn't made of fields or has nothing to abbreviate.
   */
  public Optional<String> abbreviated(String official) {
    Matcher matcher = merged.matcher(official);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String words =
        fieldForm
            .matcher(matcher.group(1))
            .replaceAll(
                part -> Optional.ofNullable(fields.get(part.group())).orElseThrow().shortForm());
    String suffix =
        switch (matcher.group(2)) {
          case "委员会" -> "委";
          case "办公室" -> "办";
          default -> matcher.group(2);
        };
    return Optional.of(words + suffix).filter(name -> !name.equals(official));
  }

  /** Written forms with the region inside. */
  public List<InfixForm> infixForms() {
    return List.copyOf(infixForms);
  }

  /** The end of the name of a merged body that begins at {@code at}, if one does. */
  public Optional<Integer> mergedEnd(String text, int at) {
    Matcher matcher = merged.matcher(text).region(at, Math.min(text.length(), at + 30));
    // One character says which field it is only beside others: 科工信局, not 教委.
    return matcher.lookingAt() && matcher.group(1).length() > 1
        ? Optional.of(matcher.end())
        : Optional.empty();
  }

  /**
   * The department that the name of a merged body writes, with abbreviated fields in full:
   * 科技和经济信息化局 → 科学技术和经济信息化局.
   */
  public Department merged(String written) {
    Matcher matcher = merged.matcher(written);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("no body made of fields: " + written);
    }
    StringBuilder name = new StringBuilder();
    String sector = "";
    Matcher part = fieldForm.matcher(matcher.group(1));
    int at = 0;
    while (part.find()) {
      Field field = fields.get(part.group());
      name.append(matcher.group(1), at, part.start());
      name.append(part.group().length() > 1 && field != null ? field.name() : part.group());
      sector = sector.isEmpty() && field != null ? field.sector() : sector;
      at = part.end();
    }
    String suffix =
        switch (matcher.group(2)) {
          case "委" -> "委员会";
          case "办" -> "办公室";
          default -> matcher.group(2);
        };
    String official = name.append(matcher.group(1).substring(at)).append(suffix).toString();
    return new Department(
        official,
        "{R}" + official,
        Set.of(),
        Set.of(),
        sector.isEmpty() ? "general" : sector,
        GOVERNMENT,
        Optional.empty(),
        Optional.empty());
  }

  /** The end of the field words that begin at {@code at}, for 科技部门; empty when none begin there. */
  public Optional<Integer> fieldEnd(String text, int at) {
    Matcher matcher = fieldForm.matcher(text).region(at, text.length());
    return matcher.lookingAt() ? Optional.of(matcher.end()) : Optional.empty();
  }

  /**
   * The government body that stands for a field at a level: 科技 in a province → 科学技术厅.
   *
   * @param level province, municipality, prefecture, county or zone
   */
  public Optional<Department> forField(String written, String level, int year) {
    Field field = fields.get(written);
    if (field == null) {
      return Optional.empty();
    }
    for (String suffix : List.of("厅", "局", "委员会")) {
      Optional<Department> found =
          candidates.getOrDefault(field.name() + suffix, List.of()).stream()
              .filter(Candidate::byName)
              .map(Candidate::department)
              .filter(d -> d.levels().contains(level) && d.existedIn(year))
              .findFirst();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /**
   * The department that a written form means in {@code place}.
   *
   * @param level level of the place
   * @param province two-digit code of its province
   * @param year year of the text
   * @param named official names that the text writes in full
   */
  public Optional<Department> choose(
      String form, String level, String province, int year, Set<String> named) {
    return candidates.getOrDefault(form, List.of()).stream()
        .max(
            Comparator.<Candidate>comparingInt(c -> c.department().levels().contains(level) ? 1 : 0)
                .thenComparingInt(c -> rank(c, province, named))
                .thenComparingInt(c -> c.department().existedIn(year) ? 1 : 0)
                .thenComparingInt(c -> c.byName() ? 1 : 0))
        .map(Candidate::department);
  }

  private static int rank(Candidate candidate, String province, Set<String> named) {
    boolean here = candidate.department().provinces().contains(province);
    boolean writtenInFull = named.contains(candidate.department().official());
    if (writtenInFull && !candidate.byName()) {
      return 5;
    }
    if (here && candidate.unlessNamed()) {
      return 4;
    }
    if (candidate.byName()) {
      return 3;
    }
    if (here) {
      return 2;
    }
    return candidate.unlessNamed() || !candidate.department().provinces().isEmpty() ? 0 : 1;
  }
}
