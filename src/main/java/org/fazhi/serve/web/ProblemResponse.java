package org.fazhi.serve.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A response whose errors become {@link Problem}s, those that are sent and those that are written,
 * and whose text says in which encoding it is.
 */
final class ProblemResponse extends HttpServletResponseWrapper {

  private final HttpServletRequest request;
  private final HttpServletResponse response;
  private @Nullable CapturedText text;

  ProblemResponse(HttpServletRequest request, HttpServletResponse response) {
    super(response);
    this.request = request;
    this.response = response;
  }

  /** All text of this server is in UTF-8; Fuseki leaves it to readers to know that of Turtle. */
  @Override
  public void setContentType(String type) {
    boolean silent =
        type != null
            && type.startsWith("text/")
            && !type.toLowerCase(Locale.ROOT).contains("charset=");
    super.setContentType(silent ? type + ";charset=utf-8" : type);
  }

  /** Fuseki writes the reasons of its errors as plain text, past {@code sendError}. */
  @Override
  public ServletOutputStream getOutputStream() throws IOException {
    String type = getContentType();
    if (getStatus() < SC_BAD_REQUEST || type == null || !type.startsWith("text/plain")) {
      return super.getOutputStream();
    }
    CapturedText captured = new CapturedText();
    text = captured;
    return captured;
  }

  /** Says as a problem what was written as text. */
  void turnTextIntoProblem() throws IOException {
    CapturedText captured = text;
    if (captured != null) {
      sendError(getStatus(), captured.toString().strip());
    }
  }

  @Override
  public void sendError(int status) throws IOException {
    sendError(status, null);
  }

  @Override
  public void sendError(int status, @Nullable String message) throws IOException {
    if (response.isCommitted()) {
      // Too late to say anything; the connection is cut, so that no one takes the part for whole.
      throw new IOException("failed after the answer had begun: " + message);
    }
    response.resetBuffer();
    String nothing = "There is nothing at " + request.getRequestURI() + ".";
    String otherwise = status == SC_NOT_FOUND ? nothing : "The request failed.";
    new Problem(status, message == null || message.isBlank() ? otherwise : message)
        .answer(request, response);
  }
}
