package org.fazhi.serve.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Answers for the paths that have a page and leaves all others to the server: {@code GET} and
 * {@code HEAD} alone.
 */
public final class PageFilter implements Filter {

  private static final Logger LOG = System.getLogger(PageFilter.class.getName());

  private static final String LANGUAGE = "lang";

  private static final int A_YEAR = 365 * 24 * 60 * 60;

  /** Nothing is loaded from elsewhere, no script stands in a page. */
  static final String SECURITY_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src"
          + " 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors"
          + " 'none'";

  private final Site site;

  public PageFilter(Site site) {
    this.site = site;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest http = (HttpServletRequest) request;
    Optional<Router.Match> match =
        Set.of("GET", "HEAD").contains(http.getMethod())
            ? site.router().match(path(http))
            : Optional.empty();
    if (match.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    answer(http, (HttpServletResponse) response, match.get());
  }

  private void answer(HttpServletRequest request, HttpServletResponse response, Router.Match match)
      throws IOException {
    PageRequest asked =
        new PageRequest(path(request), match.variables(), parameters(request), language(request));
    keepLanguage(request, response);
    write(asked, address(request), request.getMethod(), response, answerOf(asked, match));
  }

  /** A fault of ours must not look like a page that doesn't exist. */
  private static PageAnswer answerOf(PageRequest asked, Router.Match match) {
    try {
      return match.handler().answer(asked);
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "page " + asked.path() + " failed", e);
      return new PageAnswer.Page(500, "error", "", Map.of());
    }
  }

  private void write(
      PageRequest asked,
      String address,
      String method,
      HttpServletResponse response,
      PageAnswer answer)
      throws IOException {
    response.setHeader("Content-Security-Policy", SECURITY_POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Cache-Control", "no-cache");
    response.setHeader("Vary", "Accept, Accept-Language, Cookie");
    response.setHeader("Content-Language", asked.language().tag());
    byte[] body;
    if (answer instanceof PageAnswer.Download download) {
      response.setContentType(download.mediaType());
      response.setHeader(
          "Content-Disposition", "attachment; filename=\"" + download.fileName() + "\"");
      body = download.text().getBytes(UTF_8);
    } else {
      PageAnswer.Page page = answer instanceof PageAnswer.Page given ? given : site.missing(asked);
      response.setStatus(page.status());
      response.setContentType("text/html;charset=utf-8");
      body = site.render(page, asked, address).getBytes(UTF_8);
    }
    response.setContentLength(body.length);
    if (!method.equals("HEAD")) {
      response.getOutputStream().write(body);
    }
  }

  private static String path(HttpServletRequest request) {
    String info = request.getPathInfo();
    return request.getServletPath() + (info == null ? "" : info);
  }

  private static Map<String, String> parameters(HttpServletRequest request) {
    Map<String, String> parameters = new HashMap<>();
    request.getParameterMap().forEach((name, values) -> parameters.put(name, values[0]));
    return parameters;
  }

  /** Path and query string without the language, for the switch between languages. */
  private static String address(HttpServletRequest request) {
    StringBuilder address = new StringBuilder(request.getRequestURI());
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
