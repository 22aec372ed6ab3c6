package org.fazhi.serve.api;

import jakarta.servlet.http.HttpServletRequest;
import org.fazhi.query.SavedQueries;
import org.fazhi.serve.linked.Publication;

/** {@code /openapi.json}: what can be asked, in OpenAPI 3.1. */
public final class OpenApiServlet extends AnswerServlet {

  private static final long serialVersionUID = 1L;

  private final transient Answer description;

  public OpenApiServlet(SavedQueries queries, Publication publication) {
    this.description = Answer.json(new OpenApi(queries, publication).toJson());
  }

  @Override
  protected Answer answer(HttpServletRequest request) {
    return description;
  }
}
