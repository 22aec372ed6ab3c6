package org.fazhi.serve.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.fazhi.serve.web.PublicAddress;
import org.fazhi.serve.web.Validator;
import org.fazhi.store.StoreState;

/**
 * Answers requests with pages: finds the language, asks the handler, sets the headers. Thread-safe.
 *
 * <p>A page depends on its address, on the language and on the state of the store, so who holds it
 * is told before anything is asked.
 */
final class PageWriter {

  private static final Logger LOG = System.getLogger(PageWriter.class.getName());

  private static final String LANGUAGE = "lang";

  private static final int A_YEAR = 365 * 24 * 60 * 60;

  /** Nothing is loaded from elsewhere, no script stands in a page. */
  private static final String SECURITY_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'%s; img-src 'self' data:; font-src"
          + " 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  private final Supplier<StoreState> state;
  private final PageRenderer renderer;
  private final PublicAddress place;

  PageWriter(Supplier<StoreState> state, PageRenderer renderer, PublicAddress place) {
    this.state = state;
    this.renderer = renderer;
    this.place = place;
  }

  /**
   * Answers {@code request} by {@code handler}.
   *
   * @param variables parts of the path by the names in the route's pattern
   */
  void write(
      HttpServletRequest request,
      HttpServletResponse response,
      Map<String, String> variables,
      PageHandler handler)
      throws IOException {
    PageRequest asked =
        new PageRequest(path(request), variables, parameters(request), language(request));
    keepLanguage(request, response);
    response.addHeader("Vary", "Accept-Language, Cookie");
    Validator validator = Validator.of(state.get(), "html-" + asked.language().code());
    if (validator.isHeldBy(request)) {
      validator.describe(response);
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    PageAnswer answer = answerOf(asked, handler);
    if (answer instanceof PageAnswer.Download download) {
      validator.describe(response);
      send(download, response);
      return;
    }
    PageAnswer.Page page =
        answer instanceof PageAnswer.Page given ? given : ProblemPages.missing(asked.path());
    if (page.status() == HttpServletResponse.SC_OK) {
      validator.describe(response);
    } else {
      response.setHeader("Cache-Control", "no-store");
    }
    send(page, asked, request, response);
  }

  /** Answers {@code request} with the page of a problem, which nobody is to keep. */
  void write(HttpServletRequest request, HttpServletResponse response, PageAnswer.Page problem)
      throws IOException {
    response.addHeader("Vary", "Accept-Language, Cookie");
    response.setHeader("Cache-Control", "no-store");
    PageRequest asked =
        new PageRequest(path(request), Map.of(), parameters(request), language(request));
    send(problem, asked, request, response);
  }

  /** A fault of ours must not look like a page that doesn't exist. */
  private static PageAnswer answerOf(PageRequest asked, PageHandler handler) {
    try {
      return handler.answer(asked);
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "page " + asked.path() + " failed", e);
      return ProblemPages.fault();
    }
  }

  private static void send(PageAnswer.Download download, HttpServletResponse response)
      throws IOException {
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setContentType(download.mediaType());
    response.setHeader(
        "Content-Disposition", "attachment; filename=\"" + download.fileName() + "\"");
    send(download.text(), response);
  }

  private void send(
      PageAnswer.Page page,
      PageRequest asked,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    String unsafe = page.head().inlineStyles() ? " 'unsafe-inline'" : "";
    response.setHeader("Content-Security-Policy", SECURITY_POLICY.formatted(unsafe));
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Content-Language", asked.language().tag());
    response.setStatus(page.status());
    response.setContentType("text/html;charset=utf-8");
    send(renderer.render(page, asked, address(request), place.path(request)), response);
  }

  private static void send(String text, HttpServletResponse response) throws IOException {
    byte[] body = text.getBytes(UTF_8);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  /** The path that was asked for, decoded. */
  static String path(HttpServletRequest request) {
    String info = request.getPathInfo();
    return request.getServletPath() + (info == null ? "" : info);
  }

  private static Map<String, List<String>> parameters(HttpServletRequest request) {
    Map<String, List<String>> parameters = new HashMap<>();
    request.getParameterMap().forEach((name, values) -> parameters.put(name, List.of(values)));
    return parameters;
  }

  /** Path and query string without the language, for the switch between languages. */
  private static String address(HttpServletRequest request) {
    StringBuilder address =
        new StringBuilder(request.getRequestURI().substring(request.getContextPath().length()));
    char separator = '?';
    for (Map.Entry<String, String[]> parameter : request.getParameterMap().entrySet()) {
      if (!parameter.getKey().equals(LANGUAGE)) {
        for (String value : parameter.getValue()) {
          address
              .append(separator)
              .append(Links.encode(parameter.getKey()))
              .append('=')
              .append(Links.encode(value));
          separator = '&';
        }
      }
    }
    return address.toString();
  }

  private static Language language(HttpServletRequest request) {
    return asked(request)
        .or(() -> kept(request))
        .orElseGet(
            () -> {
              String header = request.getHeader("Accept-Language");
              return header == null ? Language.ZH : Language.preferredBy(header);
            });
  }

  private static Optional<Language> asked(HttpServletRequest request) {
    return Optional.ofNullable(request.getParameter(LANGUAGE)).flatMap(Language::of);
  }

  private static Optional<Language> kept(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    if (cookies != null) {
      for (Cookie cookie : cookies) {
        if (cookie.getName().equals(LANGUAGE)) {
          return Language.of(cookie.getValue());
        }
      }
    }
    return Optional.empty();
  }

  private static void keepLanguage(HttpServletRequest request, HttpServletResponse response) {
    asked(request)
        .ifPresent(
            language -> {
              Cookie cookie = new Cookie(LANGUAGE, language.code());
              cookie.setPath("/");
              cookie.setMaxAge(A_YEAR);
              cookie.setHttpOnly(true);
              cookie.setAttribute("SameSite", "Lax");
              response.addCookie(cookie);
            });
  }
}
