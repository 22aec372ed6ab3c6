package org.fazhi.mention;

/** What a unit measures. */
public enum UnitKind {
  /** 家, 件, 条. */
  THINGS,
  /** 人, 名. */
  PERSONS,
  /** 次, 场, 人次: each occurrence counts. */
  EVENTS,
  /** 元, 美元. */
  MONEY,
  /** %. */
  SHARE,
  /** 个百分点. */
  POINTS,
  /** 分. */
  SCORE,
  /** 倍. */
  MULTIPLE,
  /** 位 after 第. */
  RANK,
  /** 小时, 个工作日. */
  TIME,
  /** 公里, 吨, 亩. */
  SIZE;

  /**
   * The kind that {@code units.tsv} names {@code id}.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static UnitKind of(String id) {
    return valueOf(id.toUpperCase(java.util.Locale.ROOT));
  }
}
