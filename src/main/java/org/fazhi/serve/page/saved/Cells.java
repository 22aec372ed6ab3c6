package org.fazhi.serve.page.saved;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.fazhi.query.SavedQuery;
import org.fazhi.serve.page.Labels;
import org.fazhi.serve.page.Language;
import org.fazhi.serve.page.Links;
import org.fazhi.serve.page.Messages;

/** Words and links for the values of an answer, in one language. Not thread-safe. */
final class Cells {

  private static final BigDecimal GROUPED_FROM = BigDecimal.valueOf(10_000);
  private static final int MOST_DIGITS = 6;

  private final SavedQuery query;
  private final Links links;
  private final Labels labels;
  private final Map<String, String> names;
  private final Language language;
  private final Messages messages;
  private final NumberFormat numbers;

  /**
   * @param names names of things by IRI
   */
  Cells(
      SavedQuery query,
      Links links,
      Labels labels,
      Map<String, String> names,
      Language language,
      Messages messages) {
    this.query = query;
    this.links = links;
    this.labels = labels;
    this.names = names;
    this.language = language;
    this.messages = messages;
    this.numbers = NumberFormat.getNumberInstance(Locale.forLanguageTag(language.tag()));
    numbers.setMaximumFractionDigits(MOST_DIGITS);
  }

  /** What stands in {@code column} of {@code row}. */
  AnswerTable.Cell of(Binding row, String column) {
    Node value = row.get(Var.alloc(column));
    if (value == null) {
      return AnswerTable.Cell.EMPTY;
    }
    if (value.isURI()) {
      return thing(value.getURI());
    }
    Optional<String> target = target(row, column);
    // A term of the vocabulary is called what it is called in the language of the page.
    Optional<String> term = target.flatMap(iri -> labels.find(iri, language));
    return new AnswerTable.Cell(
        term.orElseGet(() -> text(value)),
        target.map(links::path).orElse(""),
        term.isPresent() ? "" : languageOf(value));
  }

  /** The IRI that {@code column} of {@code row} leads to. */
  Optional<String> target(Binding row, String column) {
    return Optional.ofNullable(query.links().get(column))
        .map(variable -> row.get(Var.alloc(variable)))
        .filter(Node::isURI)
        .map(Node::getURI);
  }

  /** The number in {@code column} of {@code row}, if it is one. */
  static Optional<BigDecimal> number(Binding row, String column) {
    return Optional.ofNullable(row.get(Var.alloc(column)))
        .filter(Cells::isNumber)
        .map(value -> new BigDecimal(value.getLiteralLexicalForm()));
  }

  static boolean isNumber(Node value) {
    return value.isLiteral()
        && value.getLiteral().isWellFormed()
        && value.getLiteralValue() instanceof Number number
        && Double.isFinite(number.doubleValue());
  }

  private AnswerTable.Cell thing(String iri) {
    Optional<String> term = labels.find(iri, language);
    String name =
        term.or(() -> Optional.ofNullable(names.get(iri)))
            .orElseGet(
                () ->
                    links.isOwn(iri)
                        ? labels.of(iri, language)
                        : query.query().getPrefixMapping().shortForm(iri));
    return new AnswerTable.Cell(
        name, links.path(iri), term.isEmpty() && names.containsKey(iri) ? "zh" : "");
  }

  private String text(Node value) {
    if (!value.isLiteral()) {
      return value.toString();
    }
    if (isNumber(value)) {
      BigDecimal number = new BigDecimal(value.getLiteralLexicalForm());
      numbers.setGroupingUsed(number.abs().compareTo(GROUPED_FROM) >= 0);
      return numbers.format(number);
    }
    if (XSDDatatype.XSDboolean.equals(value.getLiteralDatatype())) {
      return messages.get(value.getLiteralLexicalForm().equals("true") ? "value.yes" : "value.no");
    }
    return value.getLiteralLexicalForm();
  }

  /** Text without a tag is in the language of the reports. */
  private static String languageOf(Node value) {
    boolean words =
        value.isLiteral()
            && (XSDDatatype.XSDstring.equals(value.getLiteralDatatype())
                || !value.getLiteralLanguage().isEmpty());
    if (!words) {
      return "";
    }
    return value.getLiteralLanguage().isEmpty() ? "zh" : value.getLiteralLanguage();
  }
}
