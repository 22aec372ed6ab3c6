package org.fazhi.serve.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the handler of a path. In a pattern {@code {name}} stands for one segment and {@code
 * {name*}} for one or more: {@code /id/region/{code*}}. The first pattern that fits wins.
 *
 * <p>Immutable and thread-safe.
 */
public final class Router {

  /** A handler and the parts of the path that its pattern names. */
  public record Match(PageHandler handler, Map<String, String> variables) {}

  private record Route(Pattern pattern, List<String> names, PageHandler handler) {}

  private static final Pattern VARIABLE = Pattern.compile("\\{(?<name>[a-zA-Z]+)(?<rest>\\*?)}");

  private final List<Route> routes;

  private Router(List<Route> routes) {
    this.routes = List.copyOf(routes);
  }

  /** A router without routes yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** The handler of {@code path}. */
  public Optional<Match> match(String path) {
    for (Route route : routes) {
      Matcher matcher = route.pattern().matcher(path);
      if (matcher.matches()) {
        Map<String, String> variables = new HashMap<>();
        for (int i = 0; i < route.names().size(); i++) {
          variables.put(route.names().get(i), matcher.group(i + 1));
        }
        return Optional.of(new Match(route.handler(), variables));
      }
    }
    return Optional.empty();
  }

  /** Collects routes in the order in which they are tried. */
  public static final class Builder {

    private final List<Route> routes = new ArrayList<>();

    private Builder() {}

    /** Lets {@code handler} answer for the paths that fit {@code pattern}. */
    public Builder route(String pattern, PageHandler handler) {
      List<String> names = new ArrayList<>();
      StringBuilder regex = new StringBuilder();
      int end = 0;
      for (MatchResult variable : VARIABLE.matcher(pattern).results().toList()) {
        regex.append(Pattern.quote(pattern.substring(end, variable.start())));
        regex.append(variable.group(2).isEmpty() ? "([^/]+)" : "(.+)");
        names.add(variable.group(1));
        end = variable.end();
      }
      regex.append(Pattern.quote(pattern.substring(end)));
      routes.add(new Route(Pattern.compile(regex.toString()), List.copyOf(names), handler));
      return this;
    }

    public Router build() {
      return new Router(routes);
    }
  }
}
