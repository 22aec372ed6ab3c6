package org.fazhi.serve.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Tells as problems what Jetty itself refuses before any servlet is asked: odd paths, say. */
public final class PlainProblems extends ErrorHandler {

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int code,
      @Nullable String message,
      @Nullable Throwable cause,
      Callback callback) {
    Problem problem =
        new Problem(code, message == null || message.isBlank() ? "The request failed." : message);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.JSON);
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    response.write(
        true,
        ByteBuffer.wrap(problem.json(request.getHttpURI().getPath()).getBytes(UTF_8)),
        callback);
  }
}
