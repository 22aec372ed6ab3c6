package org.fazhi.fact;

/** What was done with a document; identifiers as in the annotation guide. */
public enum EngagementType {
  /** 学习, 培训, 领学. */
  STUDIED,
  /** 宣传, 普法, 宣讲. */
  PUBLICISED,
  /** 贯彻落实, 执行, 按照, 依据. */
  IMPLEMENTED,
  /** 制定, 出台, 印发, 起草, 修订. */
  ISSUED,
  /** 审查, 清理, 备案, 废止. */
  REVIEWED,
  /** None of the others. */
  MENTIONED;

  /** Lower-case name: {@code studied}. */
  public String id() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
