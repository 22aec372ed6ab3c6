package org.fazhi.serve.page.saved;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.fazhi.query.ParameterType;
import org.fazhi.query.QueryAnswer;
import org.fazhi.query.QueryParameterException;
import org.fazhi.query.QueryRunner;
import org.fazhi.query.SavedQueries;
import org.fazhi.query.SavedQuery;
import org.fazhi.serve.api.Paging;
import org.fazhi.serve.page.Labels;
import org.fazhi.serve.page.Language;
import org.fazhi.serve.page.Links;
import org.fazhi.serve.page.Messages;
import org.fazhi.serve.page.PageAnswer;
import org.fazhi.serve.page.PageHandler;
import org.fazhi.serve.page.PageHead;
import org.fazhi.serve.page.PageQueries;
import org.fazhi.serve.page.PageRequest;
import org.fazhi.serve.reconcile.Names;

/** {@code /queries/who-studied-law}: the form of a saved query and its answer. */
public final class QueryPage implements PageHandler {

  private static final int BAD_REQUEST = 400;
  private static final int UNAVAILABLE = 503;
  private static final int MOST_ROWS = 1_000;

  private final SavedQueries saved;
  private final QueryRunner runner;
  private final PageQueries queries;
  private final Suggestions suggestions;
  private final Links links;
  private final Labels labels;
  private final Function<Language, Messages> messages;

  public QueryPage(
      SavedQueries saved,
      QueryRunner runner,
      PageQueries queries,
      Names names,
      Links links,
      Labels labels,
      Function<Language, Messages> messages) {
    this.saved = saved;
    this.runner = runner;
    this.queries = queries;
    this.suggestions = new Suggestions(queries, names, links);
    this.links = links;
    this.labels = labels;
    this.messages = messages;
  }

  @Override
  public PageAnswer answer(PageRequest request) {
    return saved
        .find(request.variable("name"))
        .map(query -> page(query, request))
        .orElseGet(() -> new PageAnswer.Missing());
  }

  private PageAnswer page(SavedQuery query, PageRequest request) {
    QueryForm form = QueryForm.of(query, request.parameters());
    Optional<QueryResult> result = Optional.empty();
    Optional<QueryParameterException> unclear = Optional.empty();
    int status = form.isWrong() ? BAD_REQUEST : 200;
    if (!form.isWrong() && form.isComplete()) {
      try {
        result = Optional.of(ask(query, form, request.language()));
      } catch (QueryCancelledException e) {
        status = UNAVAILABLE;
      } catch (QueryParameterException e) {
        // That nothing is called so is an answer, too.
        status = e.candidates().isEmpty() ? 200 : BAD_REQUEST;
        unclear = Optional.of(e);
      }
    }
    Map<String, Object> shown = new HashMap<>();
    shown.put("query", query);
    shown.put("form", form);
    shown.put("names", names(query));
    shown.put("result", result);
    shown.put("timedOut", status == UNAVAILABLE);
    shown.put("unclear", unclear.map(QueryParameterException::parameter));
    shown.put("candidates", unclear.map(QueryParameterException::candidates).orElse(List.of()));
    shown.put("alternatives", alternatives(form, result, unclear));
    shown.put("address", address(query, form));
    shown.put("editor", editor(query, form, unclear.isPresent()));
    return new PageAnswer.Page(
        status,
        "query",
        title(query, request.language()),
        shown,
        PageHead.withScripts(List.of("/assets/suggest.js")));
  }

  private static String title(SavedQuery query, Language language) {
    return language == Language.ZH ? query.title().zh() : query.title().en();
  }

  /** Names to choose from, by type of parameter. */
  private Map<ParameterType, List<String>> names(SavedQuery query) {
    Map<ParameterType, List<String>> names = new LinkedHashMap<>();
    query
        .parameters()
        .forEach(parameter -> names.computeIfAbsent(parameter.type(), suggestions::of));
    return names;
  }

  /** What may have been meant, by name of the parameter, where nothing was found. */
  private Map<String, List<String>> alternatives(
      QueryForm form, Optional<QueryResult> result, Optional<QueryParameterException> unclear) {
    Map<String, List<String>> alternatives = new LinkedHashMap<>();
    if (result.map(QueryResult::isEmpty).orElse(false)
        || unclear.map(it -> it.candidates().isEmpty()).orElse(false)) {
      for (QueryForm.Field field : form.fields()) {
        if (!field.value().isEmpty()) {
          List<String> names = suggestions.alternatives(field.parameter().type(), field.value());
          if (!names.isEmpty()) {
            alternatives.put(field.parameter().name(), names);
          }
        }
      }
    }
    return alternatives;
  }

  private static QueryAddress address(SavedQuery query, QueryForm form) {
    Map<String, String> values = new LinkedHashMap<>();
    form.fields().forEach(field -> values.put(field.parameter().name(), field.value()));
    values.values().removeIf(String::isEmpty);
    return new QueryAddress("/queries/" + query.name(), values);
  }

  /** Address of the editor with this query in it, with the values where there are all. */
  private String editor(SavedQuery query, QueryForm form, boolean unclear) {
    return unclear || form.isWrong() || !form.isComplete()
        ? "/sparql-editor?saved=" + query.name()
        : "/sparql-editor#query="
            + Links.encode(query.bind(form.values(), runner.names()).serialize());
  }

  private QueryResult ask(SavedQuery query, QueryForm form, Language language) {
    int most = mostRows(form.paging().orElseThrow());
    // One row more than are counted tells whether there are more.
    Paging known = new Paging(1, most);
    Query bound = query.bindWithLinks(known.within(query, form.values()), runner.names());
    if (bound.isSelectType()) {
      known.applyTo(bound);
    }
    QueryAnswer answer = runner.run(bound);
    if (answer instanceof QueryAnswer.Truth truth) {
      return new QueryResult(
          new AnswerTable(List.of(), List.of()),
          new RowWindow(new Paging(1, 1), 0, false),
          Drawing.NONE,
          Optional.of(truth.value()));
    }
    QueryAnswer.Rows rows =
        answer instanceof QueryAnswer.Statements statements
            ? statements.asRows()
            : (QueryAnswer.Rows) answer;
    List<String> columns =
        query.givesGraph()
            ? rows.columns().stream().map(Var::getVarName).toList()
            : query.query().getResultVars();
    RowWindow window =
        new RowWindow(
            form.paging().orElseThrow(),
            Math.min(most, rows.rows().size()),
            rows.rows().size() > most);
    return result(query, columns, rows.rows(), window, language);
  }

  /** How many rows are counted and drawn; a reader who goes beyond gets as many as it takes. */
  private static int mostRows(Paging paging) {
    return Math.toIntExact(Math.max(MOST_ROWS, (long) paging.page() * paging.limit()));
  }

  private QueryResult result(
      SavedQuery query,
      List<String> columns,
      List<Binding> rows,
      RowWindow window,
      Language language) {
    List<Binding> shown = window.of(rows);
    Cells cells =
        new Cells(
            query, links, labels, namesOf(columns, shown), language, messages.apply(language));
    AnswerTable table =
        new AnswerTable(
            columns.stream().map(name -> column(name, rows)).toList(),
            shown.stream()
                .map(row -> columns.stream().map(column -> cells.of(row, column)).toList())
                .toList());
    return new QueryResult(
        table, window, new Draughtsman(query, cells).draw(rows), Optional.empty());
  }

  private static AnswerTable.Column column(String name, List<Binding> rows) {
    Var variable = Var.alloc(name);
    List<Node> values =
        rows.stream().map(row -> row.get(variable)).filter(value -> value != null).toList();
    return new AnswerTable.Column(
        name, !values.isEmpty() && values.stream().allMatch(Cells::isNumber));
  }

  /** Names of the things that stand in {@code rows} themselves. */
  private Map<String, String> namesOf(List<String> columns, List<Binding> rows) {
    List<Node> things = new ArrayList<>();
    for (String column : columns) {
      rows.stream()
          .map(row -> row.get(Var.alloc(column)))
          .filter(value -> value != null && value.isURI())
          .distinct()
          .forEach(things::add);
    }
    if (things.isEmpty()) {
      return Map.of();
    }
    return queries.askOfAny("names", Map.of("thing", things)).stream()
        .collect(Collectors.toMap(row -> row.text("thing"), row -> row.text("name")));
  }
}
