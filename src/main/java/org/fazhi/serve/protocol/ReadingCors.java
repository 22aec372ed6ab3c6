package org.fazhi.serve.protocol;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Lets scripts of any site read. Writing from other sites stays forbidden: neither its methods nor
 * the header for credentials are allowed to them.
 */
public final class ReadingCors implements Filter {

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest asked = (HttpServletRequest) request;
    HttpServletResponse answer = (HttpServletResponse) response;
    answer.setHeader("Access-Control-Allow-Origin", "*");
    answer.setHeader("Access-Control-Expose-Headers", "Link, ETag, Content-Location, Location");
    if (asked.getMethod().equals("OPTIONS")
        && asked.getHeader("Access-Control-Request-Method") != null) {
      answer.setHeader("Access-Control-Allow-Methods", "GET, HEAD, POST, OPTIONS");
      answer.setHeader(
          "Access-Control-Allow-Headers",
          "Accept, Accept-Language, Content-Type, If-None-Match, If-Modified-Since");
      answer.setHeader("Access-Control-Max-Age", "86400");
      answer.setStatus(HttpServletResponse.SC_NO_CONTENT);
      return;
    }
    chain.doFilter(request, response);
  }
}
