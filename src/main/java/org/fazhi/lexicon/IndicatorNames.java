package org.fazhi.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Usual names of the figures that departments of every kind report, by the wording under which they
 * do: 作为被告的行政诉讼案件 and 行政应诉案件数 are 行政诉讼案件. Immutable and thread-safe.
 */
public final class IndicatorNames {

  private record Name(String usual, String core, Pattern wording) {

    boolean isMeantBy(String written) {
      return written.equals(core) || wording.matcher(written).matches();
    }
  }

  private static final Pattern SCOPE =
      Pattern.compile(
          "^(?:全[省市区县州旗盟局厅委系年]|全系统|全年度?|[我本][省市区县州旗局厅委单部年]?(?:位|门|度|级)?|管委会|本机关|本单位|年内|年度|累计|合计|总共|共计|共|各类|各项|各级)+(?=.{2})");
  private static final Pattern COUNTING =
      Pattern.compile(
          "(?<=.{2})(?:总件数|件数|数量|总数|总量|个数|次数|场次|金额合计)$|(?<=案件|文件|企业|事项|建议|提案|项目|活动|信息)数$");
  private static final Pattern QUOTES = Pattern.compile("[“”\"＂‘’'「」『』\\s]");

  private final Map<String, List<Name>> byUnit = new HashMap<>();

  private IndicatorNames() {}

  /**
   * The names of {@code indicator-names.tsv}.
   *
   * @throws LexiconException when a name is given twice
   */
  public static IndicatorNames load() {
    IndicatorNames names = new IndicatorNames();
    Map<String, TsvRow> seen = new HashMap<>();
    for (TsvRow row :
        TsvTable.load("indicator-names.tsv", "name", "pattern", "units", "note").rows()) {
      String usual = row.get("name");
      Name name = new Name(usual, core(usual), row.pattern("pattern"));
      if (seen.put(usual, row) != null) {
        throw row.broken("name twice: " + usual);
      }
      row.list("units")
          .forEach(unit -> names.byUnit.computeIfAbsent(unit, k -> new ArrayList<>()).add(name));
    }
    return names;
  }

  /**
   * The usual name of a figure.
   *
   * @param written its name as the report has it
   * @param unit the unit it is counted in; the same words in another unit are another figure
   */
  public Optional<String> find(String written, String unit) {
    String core = core(written);
    return byUnit.getOrDefault(unit, List.of()).stream()
        .filter(name -> name.isMeantBy(core))
        .map(Name::usual)
        .findFirst();
  }

  /** The name without whose it is, how it is counted, and quotation marks. */
  private static String core(String name) {
    String words = QUOTES.matcher(name).replaceAll("");
    words = SCOPE.matcher(words).replaceFirst("");
    return COUNTING.matcher(words).replaceFirst("");
  }
}
