package org.fazhi.mention;

/** Kinds of documents that reports cite; names as in the annotation guide. */
public enum DocumentKind {
  LAW("law"),
  ADMINISTRATIVE_REGULATION("administrativeRegulation"),
  LOCAL_REGULATION("localRegulation"),
  RULE("rule"),
  JUDICIAL_INTERPRETATION("judicialInterpretation"),
  PARTY_REGULATION("partyRegulation"),
  NORMATIVE_DOCUMENT("normativeDocument"),
  INTERNAL_RULE("internalRule"),
  STUDY_MATERIAL("studyMaterial"),
  OTHER("other");

  private final String id;

  DocumentKind(String id) {
    this.id = id;
  }

  /** The name used in lexicons and annotations: {@code administrativeRegulation}. */
  public String id() {
    return id;
  }

  /**
   * The kind called {@code id}.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static DocumentKind of(String id) {
    for (DocumentKind kind : values()) {
      if (kind.id.equals(id)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("no kind of document: " + id);
  }
}
