package org.fazhi.serve.linked;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.graph.Iris;

/**
 * What is published under which names and terms.
 *
 * @param base begins the IRIs of things
 * @param license IRI of the licence of the data
 */
public record Publication(String base, String license) {

  private static final Pattern CREATIVE_COMMONS =
      Pattern.compile("https?://creativecommons\\.org/licenses/([a-z-]+)/(\\d\\.\\d)/.*");

  /** The project's own base, and Creative Commons Attribution. */
  public static final Publication DEFAULT =
      new Publication(Iris.DEFAULT_BASE, "https://creativecommons.org/licenses/by/4.0/");

  /** What people call the licence: {@code CC BY 4.0}; its IRI where no name is known. */
  public String licenseName() {
    Matcher commons = CREATIVE_COMMONS.matcher(license);
    return commons.matches()
        ? "CC " + commons.group(1).toUpperCase(Locale.ROOT) + " " + commons.group(2)
        : license;
  }
}
