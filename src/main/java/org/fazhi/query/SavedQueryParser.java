package org.fazhi.query;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.PatternVars;

/**
 * Reads saved queries; {@link org.fazhi.query the package} describes their form. Everything that is
 * wrong with a file is a {@link SavedQueryException} with the line, also a header that disagrees
 * with its query. Stateless and thread-safe.
 */
public final class SavedQueryParser {

  private static final String EXTENSION = ".rq";

  /**
   * Reads a query of the project, whose header is complete.
   *
   * @param file name for messages; its last part without {@code .rq} names the query
   */
  public SavedQuery parse(String file, String text) {
    SavedQueryHeader header = SavedQueryHeader.read(file, text);
    Query query = query(file, text);
    Sections sections = Sections.read(file, text);
    checkSections(file, header, sections);
    checkSlots(file, header, query);
    checkLimit(file, header, query);
    checkChart(file, header, query);
    checkLinks(file, header, query);
    return new SavedQuery(
        name(file),
        header.title(),
        header.question(),
        header.theme(),
        header.parameters(),
        header.chart(),
        header.links(),
        header.examples(),
        text,
        sections,
        query);
  }

  /** Reads a query that somebody wrote for themselves: as {@link #parse}, or without any header. */
  public SavedQuery parseOwn(String file, String text) {
    if (SavedQueryHeader.startsWithHeader(text)) {
      return parse(file, text);
    }
    BilingualText name = new BilingualText(name(file), name(file));
    return new SavedQuery(
        name.en(),
        name,
        name,
        QueryTheme.OTHER,
        List.of(),
        Optional.empty(),
        Map.of(),
        Map.of(),
        text,
        Sections.NONE,
        query(file, text));
  }

  private static String name(String file) {
    String last = file.substring(file.lastIndexOf('/') + 1);
    return last.endsWith(EXTENSION) ? last.substring(0, last.length() - EXTENSION.length()) : last;
  }

  private static Query query(String file, String text) {
    try {
      return QueryFactory.create(text);
    } catch (QueryParseException e) {
      throw new SavedQueryException(file, Math.max(e.getLine(), 1), reason(e));
    }
  }

  private static String reason(QueryParseException e) {
    return Objects.requireNonNullElse(e.getMessage(), "").lines().findFirst().orElse("not SPARQL");
  }

  private static void checkSections(String file, SavedQueryHeader header, Sections sections) {
    Set<String> known =
        header.parameters().stream().map(QueryParameter::name).collect(Collectors.toSet());
    sections
        .parameters()
        .forEach(
            (name, line) -> {
              if (!known.contains(name)) {
                throw new SavedQueryException(file, line, "the header has no parameter " + name);
              }
            });
  }

  private static void checkSlots(String file, SavedQueryHeader header, Query query) {
    Set<String> undeclared = new HashSet<>(Slots.in(query));
    for (QueryParameter parameter : header.parameters()) {
      boolean hasSlot = undeclared.remove(parameter.name());
      if (!hasSlot && parameter.type() != ParameterType.LIMIT) {
        throw new SavedQueryException(
            file,
            header.lineOf(parameter),
            "the query has no VALUES ?" + parameter.name() + " { UNDEF }");
      }
    }
    for (String name : undeclared) {
      throw new SavedQueryException(file, 1, "the header has no parameter " + name);
    }
  }

  /** The limit in the text is the default, so that a file means the same in any other tool. */
  private static void checkLimit(String file, SavedQueryHeader header, Query query) {
    for (QueryParameter parameter : header.parameters()) {
      boolean disagrees =
          parameter.type() == ParameterType.LIMIT
              && !parameter
                  .defaultValue()
                  .equals(Optional.of(query.getLimit()).map(String::valueOf));
      if (disagrees) {
        throw new SavedQueryException(
            file,
            header.lineOf(parameter),
            "the default of " + parameter.name() + " is not the LIMIT of the query");
      }
    }
  }

  private static void checkChart(String file, SavedQueryHeader header, Query query) {
    for (Chart chart : header.chart().stream().toList()) {
      Set<String> missing = new HashSet<>(List.of(chart.x(), chart.y()));
      chart.series().ifPresent(missing::add);
      chart.unit().ifPresent(missing::add);
      chart.each().ifPresent(missing::add);
      query.getResultVars().forEach(missing::remove);
      if (!missing.isEmpty()) {
        throw new SavedQueryException(
            file, header.chartLine(), "the answer has no column " + missing.iterator().next());
      }
    }
  }

  /** A variable can join the columns when each row has one value of it. */
  private static void checkLinks(String file, SavedQueryHeader header, Query query) {
    if (header.links().isEmpty()) {
      return;
    }
    Collection<Var> joining =
        query.hasGroupBy()
            ? query.getGroupBy().getVars()
            : PatternVars.vars(query.getQueryPattern());
    header
        .links()
        .forEach(
            (column, variable) -> {
              if (!query.getResultVars().contains(column)) {
                throw new SavedQueryException(
                    file, header.linkLine(), "the answer has no column " + column);
              }
              if (!joining.contains(Var.alloc(variable))) {
                throw new SavedQueryException(
                    file, header.linkLine(), "the rows have no one ?" + variable);
              }
            });
  }
}
