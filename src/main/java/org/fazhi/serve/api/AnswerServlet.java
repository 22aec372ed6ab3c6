package org.fazhi.serve.api;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.web.HttpSC;

/**
 * Answers requests for machines. What goes wrong on the way is answered as a {@link Problem}, too.
 */
public abstract class AnswerServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = System.getLogger(AnswerServlet.class.getName());

  /**
   * The answer to {@code request}.
   *
   * @throws ProblemException when it cannot be answered as asked
   */
  protected abstract Answer answer(HttpServletRequest request) throws IOException;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    answerOrProblem(request).send(response);
  }

  @Override
  protected void doOptions(HttpServletRequest request, HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    response.setHeader("Allow", methods());
  }

  /** The methods that are answered, as {@code Allow} lists them. */
  protected String methods() {
    return "GET, HEAD, OPTIONS";
  }

  /** The answer, or the problem in its place. */
  protected final Answer answerOrProblem(HttpServletRequest request) throws IOException {
    try {
      return answer(request);
    } catch (ProblemException e) {
      return e.problem().answer();
    } catch (QueryCancelledException e) {
      return Problem.of(
              HttpSC.SERVICE_UNAVAILABLE_503,
              "The query took longer than the server's time limit and was given up; narrow it by"
                  + " more parameters.")
          .answer();
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "request " + request.getRequestURI() + " failed", e);
      return Problem.of(
              HttpSC.INTERNAL_SERVER_ERROR_500, "The server failed; the fault is not yours.")
          .answer();
    }
  }
}
