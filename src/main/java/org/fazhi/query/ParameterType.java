package org.fazhi.query;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * What a parameter of a saved query accepts, and the RDF terms it becomes.
 *
 * <p>Things that have names (regions, agencies, laws…) are given by name, code, identifier or IRI.
 * Which thing a name stands for is looked up in the graph before the query runs ({@link
 * NameResolver}), so that the query itself starts from the thing: 临安区 → {@code
 * <https://w3id.org/fazhi/id/region/330112>}.
 */
public enum ParameterType {
  /** An absolute IRI. */
  IRI("an absolute IRI, such as https://w3id.org/fazhi/id/region/330112", ParameterType::iri),
  /** Any text. */
  STRING("text", NodeFactory::createLiteralString),
  /** A whole number. */
  INTEGER("a whole number, such as 10", ParameterType::integer),
  /** A year of four digits, or several in a row: {@code 2021-2023}. */
  YEAR(Form.YEARS, "a year of four digits, such as 2022, or years in a row, such as 2021-2023"),
  /** A decimal number. */
  DECIMAL("a decimal number, such as 12.5", ParameterType::decimal),
  /** True or false. */
  BOOLEAN("true or false", ParameterType::bool),
  /** A calendar day. */
  DATE("a date, such as 2023-04-01", ParameterType::date),
  /** A division by name or by the six digits of GB/T 2260. */
  REGION(Form.NAME, "a region by name or six-digit code, such as 临安区 or 330112"),
  /** A body by official name or usual short name. */
  AGENCY(Form.NAME, "an agency by name, such as 杭州市临安区科学技术局"),
  /** A document by title or short form; 《》 may be given. */
  LAW(Form.NAME, "a law by title or short form, such as 科技进步法"),
  /** A measure by label or identifier. */
  MEASURE(Form.NAME, "a measure by label or identifier, such as 法律顾问 or legal-counsel"),
  /** An indicator by name. */
  INDICATOR(Form.NAME, "an indicator by name, such as 行政复议案件"),
  /** All indicators with the words in a name. */
  INDICATORS(Form.PART, "an indicator by name or a part of it, such as 行政复议"),
  /** All documents and reports with the signs in their number; brackets may be of any kind. */
  NUMBER(Form.PART, "a document number or a part of it, such as 〔2023〕9号"),
  /** A field of government work by label. */
  SECTOR(Form.NAME, "a sector by name, such as 科技"),
  /** A term of the project's vocabulary by its local name: {@code studied}. */
  TERM("a term of the vocabulary, such as studied", ParameterType::term),
  /** How many rows an answer has at most; sets the {@code LIMIT} of the query. */
  LIMIT("a number of rows, 1 or more", ParameterType::limit);

  /** How a value leads to terms. */
  private enum Form {
    /** It is a term. */
    TERM,
    /** It is a row of years. */
    YEARS,
    /** It names one thing. */
    NAME,
    /** It is a part of the names of some things. */
    PART
  }

  private static final String VOCABULARY = "https://w3id.org/fazhi/ontology#";
  private static final int MOST_YEARS = 100;

  private final Form form;
  private final String expected;
  private final Function<String, Node> reading;

  ParameterType(String expected, Function<String, Node> reading) {
    this(Form.TERM, expected, reading);
  }

  ParameterType(Form form, String expected) {
    this(form, expected, form == Form.YEARS ? ParameterType::year : ParameterType::iri);
  }

  ParameterType(Form form, String expected, Function<String, Node> reading) {
    this.form = form;
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

  /** Whether values are names of things, to be looked up. */
  public boolean isNamed() {
    return form == Form.NAME || form == Form.PART;
  }

  /** Whether a value is a part of a name and stands for all things that have it in theirs. */
  public boolean isSearched() {
    return form == Form.PART;
  }

  /**
   * Checks {@code value} as far as that can be done without a graph.
   *
   * @throws IllegalArgumentException when it is none of this type
   */
  void check(String value) {
    if (!isNamed()) {
      read(value);
    } else if (name(value).isEmpty()) {
      throw new IllegalArgumentException("empty");
    }
  }

  /**
   * The RDF terms that {@code value} stands for by itself; blanks around it don't count.
   *
   * @throws IllegalArgumentException when it is none of this type
   */
  List<Node> read(String value) {
    String stripped = value.strip();
    if (stripped.isEmpty()) {
      throw new IllegalArgumentException("empty");
    }
    return form == Form.YEARS ? years(stripped) : List.of(reading.apply(stripped));
  }

  /** The name in {@code value}, without the marks that people put around it. */
  String name(String value) {
    String stripped = value.strip();
    return switch (this) {
      case LAW -> withoutTitleMarks(stripped);
      case NUMBER -> withYearBrackets(stripped);
      default -> stripped;
    };
  }

  /** Whether {@code value} is the IRI of a thing rather than its name. */
  static boolean isIri(String value) {
    return Patterns.IRI.matcher(value.strip()).matches();
  }

  private static List<Node> years(String value) {
    String[] ends = value.split("[-–—~～至]", 2);
    if (ends.length == 1) {
      return List.of(year(value));
    }
    int first = Integer.parseInt(year(ends[0].strip()).getLiteralLexicalForm());
    int last = Integer.parseInt(year(ends[1].strip()).getLiteralLexicalForm());
    require(first <= last && last - first < MOST_YEARS);
    return IntStream.rangeClosed(first, last)
        .mapToObj(year -> year(String.format(Locale.ROOT, "%04d", year)))
        .toList();
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

  private static String withoutTitleMarks(String title) {
    return title.startsWith("《") && title.endsWith("》")
        ? title.substring(1, title.length() - 1)
        : title;
  }

  /** Year brackets are typed in many ways; printed are 〔 and 〕. */
  private static String withYearBrackets(String number) {
    return number.replaceAll("[\\[［【(（]", "〔").replaceAll("[\\]］】)）]", "〕");
  }

  private static void require(boolean condition) {
    if (!condition) {
      throw new IllegalArgumentException("not of the expected form");
    }
  }

  /** Apart from the constants, which are built before any static field of the enum itself. */
  private static final class Patterns {
    static final Pattern IRI = Pattern.compile("https?://\\S+");
    static final Pattern YEAR = Pattern.compile("\\d{4}");
    static final Pattern DECIMAL = Pattern.compile("[+-]?\\d+(\\.\\d+)?");
    static final Pattern TERM = Pattern.compile("[A-Za-z][A-Za-z0-9]*");
    static final Pattern LIMIT = Pattern.compile("[1-9]\\d{0,8}");

    private Patterns() {}
  }
}
