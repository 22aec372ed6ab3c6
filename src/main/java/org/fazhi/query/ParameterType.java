package org.fazhi.query;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * What a parameter of a saved query accepts, and the RDF term it becomes.
 *
 * <p>Things that have names (regions, agencies, laws…) are given by name; the name becomes a
 * literal in Chinese, 临安区 → {@code "临安区"@zh}, and the query looks it up among the labels. The
 * identifiers that regions and measures also have become plain strings: {@code "330112"}.
 */
public enum ParameterType {
  /** An absolute IRI. */
  IRI("an absolute IRI, such as https://w3id.org/fazhi/id/region/330112", ParameterType::iri),
  /** Any text. */
  STRING("text", NodeFactory::createLiteralString),
  /** A whole number. */
  INTEGER("a whole number, such as 10", ParameterType::integer),
  /** A year of four digits. */
  YEAR("a year of four digits, such as 2022", ParameterType::year),
  /** A decimal number. */
  DECIMAL("a decimal number, such as 12.5", ParameterType::decimal),
  /** True or false. */
  BOOLEAN("true or false", ParameterType::bool),
  /** A calendar day. */
  DATE("a date, such as 2023-04-01", ParameterType::date),
  /** A division by name or by the six digits of GB/T 2260. */
  REGION(
      "a region by name or six-digit code, such as 临安区 or 330112",
      value -> name(value, Patterns.REGION_CODE)),
  /** A body by official name or usual short name. */
  AGENCY("an agency by name, such as 杭州市临安区科学技术局", ParameterType::name),
  /** A document by title or short form; 《》 may be given. */
  LAW("a law by title or short form, such as 科技进步法", value -> name(withoutTitleMarks(value))),
  /** A measure by label or identifier. */
  MEASURE(
      "a measure by label or identifier, such as 法律顾问 or legal-counsel",
      value -> name(value, Patterns.IDENTIFIER)),
  /** An indicator by name. */
  INDICATOR("an indicator by name, such as 行政复议案件", ParameterType::name),
  /** A field of government work by label. */
  SECTOR("a sector by name, such as 科技", ParameterType::name),
  /** A term of the project's vocabulary by its local name: {@code studied}. */
  TERM("a term of the vocabulary, such as studied", ParameterType::term),
  /** How many rows an answer has at most; sets the {@code LIMIT} of the query. */
  LIMIT("a number of rows, 1 or more", ParameterType::limit);

  private static final String VOCABULARY = "https://w3id.org/fazhi/ontology#";

  private final String expected;
  private final Function<String, Node> reading;

  ParameterType(String expected, Function<String, Node> reading) {
    this.expected = expected;
    this.reading = reading;
  }

  /** The name of the type in headers: {@code region}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What a value looks like, in words that complete “expected …”. */
  public String expected() {
    return expected;
  }

  /**
   * The RDF term that {@code value} stands for; blanks around it don't count.
   *
   * @throws IllegalArgumentException when it is none of this type
   */
  Node read(String value) {
    String stripped = value.strip();
    if (stripped.isEmpty()) {
      throw new IllegalArgumentException("empty");
    }
    return reading.apply(stripped);
  }

  private static Node iri(String value) {
    try {
      // Parsed for its checks alone: spaces, braces and quotes are no part of an IRI.
      if (!new URI(value).isAbsolute()) {
        throw new IllegalArgumentException("relative");
      }
      return NodeFactory.createURI(value);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static Node integer(String value) {
    return NodeFactory.createLiteralDT(new BigInteger(value).toString(), XSDDatatype.XSDinteger);
  }

  private static Node year(String value) {
    require(Patterns.YEAR.matcher(value).matches());
    return NodeFactory.createLiteralDT(value, XSDDatatype.XSDgYear);
  }

  private static Node decimal(String value) {
    require(Patterns.DECIMAL.matcher(value).matches());
    return NodeFactory.createLiteralDT(
        new BigDecimal(value).toPlainString(), XSDDatatype.XSDdecimal);
  }

  private static Node bool(String value) {
    require(value.equals("true") || value.equals("false"));
    return NodeFactory.createLiteralDT(value, XSDDatatype.XSDboolean);
  }

  private static Node date(String value) {
    try {
      return NodeFactory.createLiteralDT(LocalDate.parse(value).toString(), XSDDatatype.XSDdate);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static Node term(String value) {
    require(Patterns.TERM.matcher(value).matches());
    return NodeFactory.createURI(VOCABULARY + value);
  }

  private static Node limit(String value) {
    require(Patterns.LIMIT.matcher(value).matches());
    return integer(value);
  }

  private static Node name(String value, Pattern identifier) {
    return identifier.matcher(value).matches()
        ? NodeFactory.createLiteralString(value)
        : name(value);
  }

  private static Node name(String value) {
    return NodeFactory.createLiteralLang(value, "zh");
  }

  private static String withoutTitleMarks(String title) {
    return title.startsWith("《") && title.endsWith("》")
        ? title.substring(1, title.length() - 1)
        : title;
  }

  private static void require(boolean condition) {
    if (!condition) {
      throw new IllegalArgumentException("not of the expected form");
    }
  }

  /** Apart from the constants, which are built before any static field of the enum itself. */
  private static final class Patterns {
    static final Pattern REGION_CODE = Pattern.compile("\\d{6}");
    static final Pattern IDENTIFIER = Pattern.compile("[a-z][a-z0-9-]*");
    static final Pattern YEAR = Pattern.compile("\\d{4}");
    static final Pattern DECIMAL = Pattern.compile("[+-]?\\d+(\\.\\d+)?");
    static final Pattern TERM = Pattern.compile("[A-Za-z][A-Za-z0-9]*");
    static final Pattern LIMIT = Pattern.compile("[1-9]\\d{0,8}");

    private Patterns() {}
  }
}
