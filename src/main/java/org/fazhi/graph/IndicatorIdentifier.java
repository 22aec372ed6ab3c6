package org.fazhi.graph;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fazhi.fact.IndicatorObservation;
import org.fazhi.lexicon.Place;

/**
 * Decides which figure a report means, so that one figure is one series over years and places.
 *
 * <p>A figure that the lexicon lists is known by its usual name. Of others only what says whose
 * they are and how they are written is dropped: 全市技术合同成交额 of 合肥 and 技术合同成交额 of 诸暨 are one figure,
 * because the observation itself tells the place; 省级重点实验室 and 省重点实验室 are one. Qualifiers that
 * distinguish (合同 or 文件, 省 or 市, 一审 or 二审) stay.
 */
final class IndicatorIdentifier {

  /** 全市排名 says among whom, so ranks keep their scope. */
  private static final Pattern RANK = Pattern.compile("位|名次");

  private static final Pattern SCOPE =
      Pattern.compile("^(?:全[省市区县州旗盟局厅委]|[我本][省市区县州旗局厅委]|全系统|全年|累计|共计)(?!级|直|属|管|域|境)(?=.{3})");
  private static final Pattern LEVEL =
      Pattern.compile(
          "^(国家|[省市])(?=重点实验室|企业(?:研究院|研发中心|技术中心)|技术创新中心|研发中心|新型研发机构|众创空间|(?:科技企业)?孵化器|星创天地|工程(?:技术)?研究中心|中试基地|科技(?:计划|创新平台|平台|项目|奖)|制造业|专精特新|示范|非物质文化遗产|文物保护单位)");
  private static final Pattern COUNTING =
      Pattern.compile("(?<=案件|文件|企业|事项|建议|提案|项目|活动|信息|合同)(?:件数|数量|总数|总量|个数|数)$");
  private static final Pattern QUOTED = Pattern.compile("[\"“”＂]([^\"“”＂]*)[\"“”＂]");
  private static final Pattern BLANKS = Pattern.compile("(?<![A-Za-z])\\s+|\\s+(?![A-Za-z])");

  private final Reference reference;
  private final List<String> home;

  /**
   * @param jurisdiction where the report speaks from
   */
  IndicatorIdentifier(Optional<Place> jurisdiction, Reference reference) {
    this.reference = reference;
    this.home =
        jurisdiction.stream()
            .flatMap(
                place ->
                    Stream.concat(
                        Stream.of(place.fullName(), place.name()),
                        reference.alternativeNames(place).stream()))
            .filter(name -> name.length() > 1)
            .toList();
  }

  /**
   * A figure's name.
   *
   * @param usual under which it is known everywhere
   * @param wording of the report; with the verb where that is what tells the figure: 检查企业
   */
  record Name(String usual, String wording) {}

  /** How the figure is called here and everywhere. */
  Name name(IndicatorObservation observation) {
    String written = observation.indicator();
    return listed(written, observation)
        .or(() -> withoutHome(written).flatMap(rest -> listed(rest, observation)))
        .orElseGet(() -> new Name(plain(written, observation.unit()), written));
  }

  private Optional<Name> listed(String name, IndicatorObservation observation) {
    String unit = observation.unit();
    Optional<String> byName = reference.indicator(name, unit);
    return observation
        .action()
        .flatMap(
            verb ->
                reference
                    .indicator(verb + name, unit)
                    .map(
                        usual ->
                            new Name(
                                usual,
                                byName.filter(usual::equals).isPresent() ? name : verb + name)))
        .or(() -> byName.map(usual -> new Name(usual, name)));
  }

  /** 临安区行政复议案件 in a report of 临安区. */
  private Optional<String> withoutHome(String name) {
    return home.stream()
        .filter(name::startsWith)
        .map(place -> name.substring(place.length()))
        .filter(rest -> !rest.isEmpty())
        .findFirst();
  }

  private static String plain(String written, String unit) {
    String words = QUOTED.matcher(BLANKS.matcher(written).replaceAll("")).replaceAll("“$1”");
    if (RANK.matcher(unit).matches()) {
      return words;
    }
    words = LEVEL.matcher(SCOPE.matcher(words).replaceFirst("")).replaceFirst("$1级");
    return COUNTING.matcher(words).replaceFirst("");
  }
}
