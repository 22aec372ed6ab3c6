package org.fazhi.graph;

import org.fazhi.text.TextSpan;

/**
 * Describes stretches of a report's clean text with NIF, addressed as RFC 5147 fragments: both
 * count code points, from 0, half-open.
 */
final class EvidenceMapper {

  private final String report;
  private final String text;
  private final Triples triples;
  private final String context;

  EvidenceMapper(String report, String text, Triples triples) {
    this.report = report;
    this.text = text;
    this.triples = triples;
    this.context = Iris.characters(report, whole());
  }

  /** States the clean text itself and returns its IRI. */
  String mapText() {
    TextSpan whole = whole();
    triples
        .about(context)
        .a(Nif.Context)
        .a(Nif.RFC5147String)
        .index(Nif.beginIndex, whole.begin())
        .index(Nif.endIndex, whole.end())
        .string(Nif.isString, text);
    return context;
  }

  /** {@code span}, UTF-16 units of the clean text, counted in code points. */
  TextSpan codePoints(TextSpan span) {
    return span.toCodePoints(text);
  }

  /**
   * States where {@code span} is and what it says, and returns its IRI.
   *
   * @param span UTF-16 units of the clean text
   */
  String map(TextSpan span) {
    TextSpan characters = span.toCodePoints(text);
    String iri = Iris.characters(report, characters);
    triples
        .about(iri)
        .a(Nif.RFC5147String)
        .index(Nif.beginIndex, characters.begin())
        .index(Nif.endIndex, characters.end())
        .string(Nif.anchorOf, span.in(text))
        .iri(Nif.referenceContext, context);
    return iri;
  }

  private TextSpan whole() {
    return TextSpan.of(0, text.length()).toCodePoints(text);
  }
}
