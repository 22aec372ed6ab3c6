package org.fazhi.serve.explore;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.web.HttpSC;
import org.fazhi.query.QueryRunner;
import org.fazhi.serve.api.Answer;
import org.fazhi.serve.api.AnswerServlet;
import org.fazhi.serve.api.Problem;
import org.fazhi.serve.api.ProblemException;

/** {@code /explore.json?iri=&limit=}: a thing and its neighbours by relation. */
public final class RelationsServlet extends AnswerServlet {

  private static final long serialVersionUID = 1L;

  private static final int MOST = 100;
  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,2}");

  private final transient Neighbours neighbours;

  public RelationsServlet(QueryRunner runner) {
    this.neighbours = new Neighbours(runner);
  }

  @Override
  protected Answer answer(HttpServletRequest request) {
    String iri = iri(request);
    return Answer.json(
        neighbours
            .of(iri, limit(request))
            .orElseThrow(
                () ->
                    new ProblemException(
                        Problem.of(HttpSC.NOT_FOUND_404, "The graph says nothing of " + iri + ".")))
            .toJson());
  }

  private static String iri(HttpServletRequest request) {
    String iri = Optional.ofNullable(request.getParameter("iri")).orElse("").strip();
    if (!Neighbours.isAbsolute(iri)) {
      throw new ProblemException(
          Problem.parameter(
              "iri",
              "parameter iri: “" + iri + "” is no absolute IRI",
              "the IRI of a thing, such as https://w3id.org/fazhi/id/region/330112"));
    }
    return iri;
  }

  private static int limit(HttpServletRequest request) {
    String limit =
        Optional.ofNullable(request.getParameter("limit"))
            .orElse(Integer.toString(Neighbours.USUAL));
    if (!NUMBER.matcher(limit).matches() || Integer.parseInt(limit) > MOST) {
      throw new ProblemException(
          Problem.parameter(
              "limit",
              "parameter limit: “" + limit + "” is out of range",
              "a whole number from 1 to " + MOST));
    }
    return Integer.parseInt(limit);
  }
}
