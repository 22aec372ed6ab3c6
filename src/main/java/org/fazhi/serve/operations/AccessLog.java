package org.fazhi.serve.operations;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One JSON object a line for each request: time, client, method, path, status, bytes, milliseconds,
 * and the programme that asked. Query strings are left out, since they may hold what people look
 * for.
 */
public final class AccessLog implements RequestLog, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(AccessLog.class);
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final BufferedWriter out;

  private AccessLog(BufferedWriter out) {
    this.out = out;
  }

  /**
   * Appends to {@code file}.
   *
   * @throws UncheckedIOException when it cannot be written
   */
  public static AccessLog open(Path file) {
    try {
      return new AccessLog(
          Files.newBufferedWriter(
              file, UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the access log " + file, e);
    }
  }

  @Override
  public void log(Request request, Response response) {
    ObjectNode line = MAPPER.createObjectNode();
    line.put("time", Instant.ofEpochMilli(Request.getTimeStamp(request)).toString());
    line.put("client", Request.getRemoteAddr(request));
    line.put("method", request.getMethod());
    line.put("path", request.getHttpURI().getPath());
    line.put("status", response.getStatus());
    line.put("bytes", Response.getContentBytesWritten(response));
    line.put(
        "milliseconds",
        TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - request.getBeginNanoTime()));
    line.put("agent", request.getHeaders().get("User-Agent"));
    write(line.toString());
  }

  private synchronized void write(String line) {
    try {
      out.write(line + "\n");
      out.flush();
    } catch (IOException e) {
      // A full disk is no reason to stop answering.
      LOG.warn("cannot write the access log", e);
    }
  }

  @Override
  public void close() {
    try {
      out.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
