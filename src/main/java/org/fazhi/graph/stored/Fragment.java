package org.fazhi.graph.stored;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.fazhi.text.TextSpan;

/** What the IRI of a part of a report says by itself. Spans count code points of the clean text. */
public sealed interface Fragment {

  /** IRI of the report. */
  String report();

  /**
   * A fact: {@code …/2022#engagement-120-143-vqx2h5k7}.
   *
   * @param span where the words that state it are
   */
  record Fact(String report, FactKind kind, TextSpan span) implements Fragment {

    /** The words that state the fact, as an RFC 5147 fragment. */
    public Node evidence() {
      return characters(report, span);
    }

    /** The activity that found the fact. */
    public Node extraction() {
      return NodeFactory.createURI(report + "#extraction");
    }
  }

  /** A stretch of the clean text: {@code …/2022#char=120,143}. */
  record Characters(String report, TextSpan span) implements Fragment {}

  /** A part under one heading: {@code …/2022#section-2}. */
  record Section(String report, int order) implements Fragment {}

  /** The bytes that were read: {@code …/2022#source}. */
  record Source(String report) implements Fragment {}

  /** The activity that read them: {@code …/2022#extraction}. */
  record Extraction(String report) implements Fragment {}

  /** The parts of names that {@link Fragment#parse} knows. */
  Pattern NAME =
      Pattern.compile(
          "(?<kind>[a-z]+)-(?<begin>\\d{1,9})-(?<end>\\d{1,9})-[a-z2-7]+"
              + "|char=(?<from>\\d{1,9}),(?<to>\\d{1,9})"
              + "|section-(?<order>\\d{1,9})"
              + "|(?<source>source)"
              + "|(?<extraction>extraction)");

  /** The parts of {@code iri}; empty when it is no part of a report that says anything. */
  static Optional<Fragment> parse(String iri) {
    int hash = iri.lastIndexOf('#');
    if (hash < 0) {
      return Optional.empty();
    }
    Matcher name = NAME.matcher(iri).region(hash + 1, iri.length());
    return name.matches() ? of(iri.substring(0, hash), name) : Optional.empty();
  }

  private static Optional<Fragment> of(String report, Matcher name) {
    if (name.group("kind") != null) {
      return span(name.group("begin"), name.group("end"))
          .flatMap(
              span -> FactKind.of(name.group("kind")).map(kind -> new Fact(report, kind, span)));
    }
    if (name.group("from") != null) {
      return span(name.group("from"), name.group("to")).map(it -> new Characters(report, it));
    }
    if (name.group("order") != null) {
      return Optional.of(new Section(report, Integer.parseInt(name.group("order"))));
    }
    return Optional.of(name.group("source") != null ? new Source(report) : new Extraction(report));
  }

  private static Optional<TextSpan> span(String begin, String end) {
    int first = Integer.parseInt(begin);
    int last = Integer.parseInt(end);
    return first <= last ? Optional.of(TextSpan.of(first, last)) : Optional.empty();
  }

  /** The stretch of the clean text of {@code report} at {@code span}. */
  static Node characters(String report, TextSpan span) {
    return NodeFactory.createURI(report + "#char=" + span.begin() + "," + span.end());
  }
}
