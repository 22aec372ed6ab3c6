package org.fazhi.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fazhi.lexicon.TsvRow;
import org.fazhi.lexicon.TsvTable;

/**
 * Recognises the lines in which pages print labelled properties, in every usual layout: {@code
 * 索引号：…}, {@code 索 引 号 …}, {@code [ 索引号 ] | … |}, a label alone with its value on the next line, a
 * value glued to its label. Immutable and thread-safe.
 */
public final class MetadataLabels {

  private static final int LONGEST_LINE = 300;
  private static final Pattern LEADING_DATE =
      Pattern.compile(
          "^\\s*(\\d{4}[-年/.]\\d{1,2}[-月/.]\\d{1,2}日?(?:\\s+\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?)?)");

  /** 索引号pbxx/2026-00001, 发布机构屏边县新华乡人民政府: what may be glued to its label. */
  private static final Pattern GLUED_PROPERTY =
      Pattern.compile(
          "[（(]?[A-Za-z\\d][^，。]*|[^，。]*\\d{4}[^，。]*号|[\\p{IsHan}（）()]{3,30}(?:局|厅|委员会|委|政府|办公室|办公厅|办事处|中心|院|署|乡|镇|街道)");

  private static final Pattern GLUED_FURNITURE =
      Pattern.compile("有效|无效|现行有效|主动公开|依申请公开|无|其他|通知|报告");
  private static final Pattern EDGE = Pattern.compile("^[\\s|\\[\\]【】:：]+|[\\s|\\[\\]【】]+$");

  /** [ 索号 ] or • 布机构：, as pages print a label that lost a character. */
  private static final Pattern DAMAGED =
      Pattern.compile(
          "\\s*(?:[\\[【]\\s*(\\p{IsHan}{2,5})\\s*[\\]】]|[•·◆■*-]?\\s*(\\p{IsHan}{3,5})\\s*(?=[:：]))\\s*[:：|]?(.{0,80})");

  private static final int SHORTEST_DAMAGED = 3;

  private final Map<String, MetadataField> fields;

  /** Labels of properties with one character left out, where that leads to one field only. */
  private final Map<String, MetadataField> damaged;

  private final Pattern label;
  private final Pattern leading;

  private MetadataLabels(Map<String, MetadataField> fields) {
    this.fields = Map.copyOf(fields);
    this.damaged = damaged(fields);
    String alternatives =
        fields.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(s -> s))
            .map(name -> String.join("\\s*", name.split("")))
            .collect(Collectors.joining("|"));
    this.label =
        Pattern.compile(
            "(?<![\\p{IsHan}\\d])[\\[【]?\\s*("
                + alternatives
                + ")\\s*(?:[\\]】]\\s*[:：|]?|[:：|]|(?=\\s)|$)");
    this.leading = Pattern.compile("^\\s*(?:[-·•*]\\s*)?(" + alternatives + ")(.+)$");
  }

  /** The labels of {@code metadata-labels.tsv}. */
  public static MetadataLabels load() {
    return of(TsvTable.load("metadata-labels.tsv", "label", "field"));
  }

  static MetadataLabels of(TsvTable table) {
    Map<String, MetadataField> fields = new HashMap<>();
    for (TsvRow row : table.rows()) {
      if (fields.put(row.get("label"), row.parse("field", MetadataField::of)) != null) {
        throw row.broken("label twice: " + row.get("label"));
      }
    }
    return new MetadataLabels(fields);
  }

  /**
   * The entries that {@code line} prints, in order, with empty values for labels whose value is
   * missing or stands on the next line; empty when this is no line of metadata.
   */
  public Optional<List<PageMetadata.Entry>> parse(String line) {
    if (line.length() > LONGEST_LINE) {
      return Optional.empty();
    }
    List<MatchResult> labels = label.matcher(line).results().toList();
    if (labels.isEmpty() || !isMetadata(line, labels)) {
      return glued(line).or(() -> damaged(line));
    }
    List<PageMetadata.Entry> entries = new ArrayList<>();
    LEADING_DATE
        .matcher(line.substring(0, labels.get(0).start()))
        .results()
        .forEach(d -> entries.add(new PageMetadata.Entry(MetadataField.ISSUED, d.group(1))));
    for (int i = 0; i < labels.size(); i++) {
      int end = i + 1 < labels.size() ? labels.get(i + 1).start() : line.length();
      String value = EDGE.matcher(line.substring(labels.get(i).end(), end)).replaceAll("").strip();
      String name = labels.get(i).group(1).replaceAll("\\s+", "");
      entries.add(
          new PageMetadata.Entry(fields.getOrDefault(name, MetadataField.FURNITURE), value));
    }
    return Optional.of(entries);
  }

  /** A label with its value right behind it, where the value can be nothing else. */
  private Optional<List<PageMetadata.Entry>> glued(String line) {
    Matcher matcher = leading.matcher(line);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String value = matcher.group(2).strip();
    MetadataField field =
        fields.getOrDefault(matcher.group(1).replaceAll("\\s+", ""), MetadataField.FURNITURE);
    Pattern expected = field == MetadataField.FURNITURE ? GLUED_FURNITURE : GLUED_PROPERTY;
    boolean telling = matcher.group(1).length() > 2 || field == MetadataField.DOCUMENT_NUMBER;
    return telling && expected.matcher(value).matches()
        ? Optional.of(List.of(new PageMetadata.Entry(field, value)))
        : Optional.empty();
  }

  private static Map<String, MetadataField> damaged(Map<String, MetadataField> fields) {
    Map<String, MetadataField> damaged = new HashMap<>();
    Set<String> several = new HashSet<>();
    fields.forEach(
        (name, field) -> {
          for (int i = 0; name.length() >= SHORTEST_DAMAGED && i < name.length(); i++) {
            String left = name.substring(0, i) + name.substring(i + 1);
            MetadataField other = damaged.put(left, field);
            if (other != null && other != field) {
              several.add(left);
            }
          }
        });
    damaged.keySet().removeAll(several);
    damaged.keySet().removeAll(fields.keySet());
    damaged.values().removeIf(MetadataField.FURNITURE::equals);
    return Map.copyOf(damaged);
  }

  /** A label that lost a character, in brackets or with a colon, and its value. */
  private Optional<List<PageMetadata.Entry>> damaged(String line) {
    Matcher matcher = DAMAGED.matcher(line);
    if (!noSentence(line) || !matcher.matches()) {
      return Optional.empty();
    }
    String name = Optional.ofNullable(matcher.group(1)).orElseGet(() -> matcher.group(2));
    String value = EDGE.matcher(matcher.group(3)).replaceAll("").strip();
    return Optional.ofNullable(damaged.get(name))
        .map(field -> List.of(new PageMetadata.Entry(field, value)));
  }

  private static boolean isMetadata(String line, List<MatchResult> labels) {
    String before = line.substring(0, labels.get(0).start());
    boolean leads = before.chars().noneMatch(Character::isIdeographic) && noSentence(line);
    boolean separated = labels.get(0).group().matches("(?s).*[:：|]$|\\s*[\\[【].*");
    return leads && (separated || labels.size() > 1 || line.strip().length() < 60);
  }

  private static boolean noSentence(String line) {
    return line.indexOf('。') < 0;
  }
}
