package org.fazhi.structure;

/** Properties of a report that pages print under a label. */
public enum MetadataField {
  /** 标题, 名称. */
  TITLE("title"),
  /** 发布机构, 发布单位. */
  PUBLISHER("publisher"),
  /** 来源. */
  SOURCE("source"),
  /** 发布日期, 更新时间. */
  ISSUED("issued"),
  /** 发文日期: the day of publication when the page prints no other. */
  POSTED("posted"),
  /** 成文日期. */
  SIGNED("signed"),
  /** 签发人. */
  SIGNED_OFF_BY("signedOffBy"),
  /** 索引号. */
  INDEX_NUMBER("indexNumber"),
  /** 发文字号. */
  DOCUMENT_NUMBER("documentNumber"),
  /** Labels of no interest: 浏览次数, 字体. */
  FURNITURE("furniture");

  private final String id;

  MetadataField(String id) {
    this.id = id;
  }

  /**
   * The field called {@code id} in lexicons.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static MetadataField of(String id) {
    for (MetadataField field : values()) {
      if (field.id.equals(id)) {
        return field;
      }
    }
    throw new IllegalArgumentException("no field " + id);
  }
}
