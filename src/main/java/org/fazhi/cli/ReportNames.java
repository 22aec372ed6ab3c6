package org.fazhi.cli;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fazhi.fact.ReportFacts;

/**
 * Tells apart several texts for one body and year within a run: the first has the plain name, each
 * other one a variant made from its digest. The same bytes again are no other text.
 *
 * <p>Holds a few bytes for each report. Not thread-safe.
 */
final class ReportNames {

  private static final int DIGEST_LETTERS = 10;

  private final Map<String, String> first = new HashMap<>();
  private final Set<String> others = new HashSet<>();

  /** The variant of a text with the digest {@code sha256}: {@code text-0123456789}. */
  static String variant(ReportFacts facts) {
    return "text-" + facts.source().sha256().substring(0, DIGEST_LETTERS);
  }

  /**
   * How the report is to be told from earlier ones.
   *
   * @param plain its plain IRI
   */
  Naming name(String plain, ReportFacts facts) {
    String digest = facts.source().sha256().substring(0, 2 * DIGEST_LETTERS);
    String known = first.putIfAbsent(plain, digest);
    if (known == null) {
      return new Naming(false, Optional.empty());
    }
    boolean seen = known.equals(digest) || !others.add(plain + digest);
    return new Naming(seen, Optional.of(variant(facts)));
  }

  /**
   * The name of a report.
   *
   * @param seen whether the very same text came before
   * @param variant empty for the plain name
   */
  record Naming(boolean seen, Optional<String> variant) {}
}
