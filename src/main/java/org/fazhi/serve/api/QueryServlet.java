package org.fazhi.serve.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.apache.jena.web.HttpSC;
import org.fazhi.query.QueryAnswer;
import org.fazhi.query.QueryParameterException;
import org.fazhi.query.QueryRunner;
import org.fazhi.query.SavedQueries;
import org.fazhi.query.SavedQuery;

/**
 * Saved queries for programs: {@code /queries} lists them, {@code
 * /queries/who-studied-law?law=科技进步法} asks one. Rows come in pages, {@code ?page=2&limit=100}; a
 * header {@code Link} leads to the next.
 */
public final class QueryServlet extends AnswerServlet {

  private static final long serialVersionUID = 1L;

  private static final String FORMAT = "format";

  private final transient SavedQueries queries;
  private final transient QueryRunner runner;

  public QueryServlet(SavedQueries queries, QueryRunner runner) {
    this.queries = queries;
    this.runner = runner;
  }

  @Override
  protected Answer answer(HttpServletRequest request) {
    String path = request.getPathInfo();
    if (path == null || path.equals("/")) {
      return Answer.json(new QueryListing(queries).toJson());
    }
    SavedQuery query = find(path.substring(1));
    Map<String, String> values = values(request);
    Optional<String> format = Optional.ofNullable(values.get(FORMAT));
    if (format.filter("rq"::equals).isPresent()) {
      return Answer.text("application/sparql-query", query.text());
    }
    if (format.filter("sparql"::equals).isPresent()) {
      return Answer.text("application/sparql-query", exemplary(query, values));
    }
    return ask(query, values, form(query, format, request));
  }

  /** The query that runs at any endpoint: with the values given, or else with the example's. */
  private String exemplary(SavedQuery query, Map<String, String> values) {
    boolean given = values.keySet().stream().anyMatch(name -> !name.equals(FORMAT));
    return "# "
        + query.title().zh()
        + " "
        + query.title().en()
        + "\n"
        + bind(query, given ? values : query.examples()).serialize();
  }

  private SavedQuery find(String name) {
    return queries
        .find(name)
        .orElseThrow(
            () ->
                new ProblemException(
                    Problem.of(
                        HttpSC.NOT_FOUND_404,
                        "There is no saved query “" + name + "”; /queries lists all.")));
  }

  private static Map<String, String> values(HttpServletRequest request) {
    Map<String, String> values = new LinkedHashMap<>();
    request
        .getParameterMap()
        .forEach(
            (name, given) -> {
              if (given.length > 1) {
                throw new ProblemException(
                    Problem.parameter(
                        name, "parameter " + name + " is given more than once", "one value"));
              }
              values.put(name, given[0]);
            });
    return values;
  }

  private static AnswerForm form(
      SavedQuery query, Optional<String> format, HttpServletRequest request) {
    List<AnswerForm> offered = AnswerForm.of(query);
    if (format.isPresent()) {
      return AnswerForm.named(format.get(), offered)
          .orElseThrow(
              () ->
                  new ProblemException(
                      Problem.parameter(
                          FORMAT,
                          "parameter format: this query has no answer in “" + format.get() + "”",
                          "one of: " + list(offered, AnswerForm::id))));
    }
    String accept = request.getHeader("Accept");
    return AnswerForm.accepted(accept, offered)
        .or(() -> Optional.of(offered.get(0)).filter(form -> AnswerForm.prefersPage(accept)))
        .orElseThrow(
            () ->
                new ProblemException(
                    Problem.of(
                        HttpSC.NOT_ACCEPTABLE_406,
                        "This query is answered in " + list(offered, AnswerForm::mediaType))));
  }

  private static String list(List<AnswerForm> forms, Function<AnswerForm, String> text) {
    return forms.stream().map(text).collect(Collectors.joining(", "));
  }

  private Answer ask(SavedQuery saved, Map<String, String> values, AnswerForm form) {
    if (!saved.query().isSelectType()) {
      return write(runner.run(bind(saved, values)), form);
    }
    Paging paging = Paging.of(saved, values);
    Query bound = bind(saved, paging.within(saved, values));
    paging.applyTo(bound);
    QueryAnswer.Rows found = (QueryAnswer.Rows) runner.run(bound);
    RowPage page = RowPage.of(found, paging, values);
    Answer answer = form == AnswerForm.JSON ? Answer.json(page.toJson()) : write(page.rows(), form);
    return answer.linking(page.links());
  }

  private Query bind(SavedQuery saved, Map<String, String> values) {
    Map<String, String> own = new LinkedHashMap<>(values);
    own.remove(FORMAT);
    // The language of pages, which programs may send along.
    own.remove("lang");
    if (saved.query().isSelectType()) {
      own.remove(Paging.PAGE);
    }
    try {
      return saved.bind(own, runner.names());
    } catch (QueryParameterException e) {
      throw new ProblemException(Problem.of(e));
    }
  }

  private static Answer write(QueryAnswer answer, AnswerForm form) {
    if (form == AnswerForm.JSON) {
      return Answer.json(plain(answer));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    form.write(answer, out);
    return new Answer(HttpSC.OK_200, form.contentType(), Optional.empty(), out.toByteArray());
  }

  private static ObjectNode plain(QueryAnswer answer) {
    if (answer instanceof QueryAnswer.Truth truth) {
      return JsonNodeFactory.instance.objectNode().put("answer", truth.value());
    }
    QueryAnswer.Rows rows = ((QueryAnswer.Statements) answer).asRows();
    int all = Math.max(1, rows.rows().size());
    return RowPage.of(rows, new Paging(1, all), Map.of()).toJson();
  }
}
