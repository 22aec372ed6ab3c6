package org.fazhi.evaluate;

import java.util.List;

/** Kinds of facts that are scored, in the order in which they are shown. */
public enum FactKind {
  /** Each known property of the report is one fact. */
  METADATA("metadata", true),
  /** Documents, by title. */
  LEGAL_DOCUMENTS("legal documents", true, "kind"),
  /** Pairs of document and engagement. */
  ENGAGEMENTS("engagements", true),
  /** Pairs of document and 发文字号. */
  DOCUMENT_NUMBERS("document numbers", false),
  /** Bodies, by name. */
  AGENCIES("agencies", true),
  /** Divisions by code, zones by name. */
  REGIONS("regions", true),
  /** Pairs of measure and status. */
  MEASURES("measures", true),
  /** Figures: value and unit equal, names alike. */
  INDICATORS("indicators", true, "change", "bound", "target"),
  /** Problems, wording alike. */
  SHORTCOMINGS("shortcomings", true),
  /** Next steps, wording alike. */
  PLANS("plans", true),
  /** Name and body equal, office alike: 局长 is alike 党组书记、局长. */
  OFFICIALS("officials", false);

  private final String label;
  private final boolean inMacro;
  private final List<String> attributes;

  FactKind(String label, boolean inMacro, String... attributes) {
    this.label = label;
    this.inMacro = inMacro;
    this.attributes = List.of(attributes);
  }

  /** Name for people: {@code legal documents}. */
  public String label() {
    return label;
  }

  /** Name for files: {@code legal-documents}. */
  public String id() {
    return label.replace(' ', '-');
  }

  /** Whether its F1 enters the macro mean. */
  public boolean inMacro() {
    return inMacro;
  }

  /** What is compared of matched facts beyond the match itself. */
  public List<String> attributes() {
    return attributes;
  }
}
