package org.fazhi.serve.explore;

import org.fazhi.query.BilingualText;

/** A way from one thing to others. */
public enum Relation {
  PUBLISHED("报告", "reports", "?neighbour dcterms:publisher ?centre"),
  PUBLISHER("发布机构", "published by", "?centre dcterms:publisher ?neighbour"),
  JURISDICTION("所属区划", "region", "?centre fz:jurisdiction ?neighbour"),
  SECTOR("领域", "sector", "?centre fz:sector ?neighbour"),
  STUDIED("学习", "studied", "?centre fz:studied ?neighbour"),
  PUBLICISED("宣传", "publicised", "?centre fz:publicised ?neighbour"),
  IMPLEMENTED("实施", "implemented", "?centre fz:implemented ?neighbour"),
  ISSUED("制定", "issued", "?centre fz:issued ?neighbour"),
  TOOK(
      "采取的措施",
      "measures taken",
      "?fact fz:agent ?centre ; fz:status fz:done ; fz:measure ?neighbour"),
  PLANNED(
      "计划的措施",
      "measures planned",
      "?fact fz:agent ?centre ; fz:status fz:planned ; fz:measure ?neighbour"),
  LACKED(
      "不足的措施",
      "measures that fall short",
      "?fact fz:agent ?centre ; fz:status fz:shortcoming ; fz:measure ?neighbour"),
  REPORTED("指标", "indicators", "?fact fz:agent ?centre ; fz:indicator ?neighbour"),
  STUDIED_BY("学习机构", "studied by", "?neighbour fz:studied ?centre"),
  PUBLICISED_BY("宣传机构", "publicised by", "?neighbour fz:publicised ?centre"),
  IMPLEMENTED_BY("实施机构", "implemented by", "?neighbour fz:implemented ?centre"),
  ISSUED_BY("制定机构", "issued by", "?neighbour fz:issued ?centre"),
  TAKEN_BY(
      "采取机构", "taken by", "?fact fz:measure ?centre ; fz:status fz:done ; fz:agent ?neighbour"),
  REPORTED_BY("报告机构", "reported by", "?fact fz:indicator ?centre ; fz:agent ?neighbour"),
  WITHIN("上级区划", "within", "?centre fz:within ?neighbour"),
  PARTS("下级区划", "contains", "?neighbour fz:within ?centre"),
  AGENCIES("机构", "agencies", "?neighbour fz:jurisdiction ?centre ; a fz:Agency"),
  IN_SECTOR("领域内机构", "agencies of the sector", "?neighbour fz:sector ?centre"),
  MENTIONS("提及", "mentions", "?centre fz:mentions ?neighbour");

  private final BilingualText label;
  private final String pattern;

  Relation(String chinese, String english, String pattern) {
    this.label = new BilingualText(english, chinese);
    this.pattern = pattern;
  }

  /** What the others are to the one. */
  public BilingualText label() {
    return label;
  }

  /** SPARQL pattern between {@code ?centre} and {@code ?neighbour}. */
  String pattern() {
    return pattern;
  }
}
