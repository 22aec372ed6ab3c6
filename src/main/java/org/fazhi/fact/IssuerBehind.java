package org.fazhi.fact;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fazhi.mention.AgencyMention;

/** Reads the issuer behind a title: 《…》由区政府印发, 《…》以区政府名义印发. */
final class IssuerBehind {

  private static final Pattern BEFORE = Pattern.compile("(?:由|以)$");
  private static final Pattern AFTER =
      Pattern.compile("^(?:的?名义)?(?:办公室)?(?:正式|联合|发文|统一)?(?:印发|发布|出台|制定|下发|公布|颁布)");

  private IssuerBehind() {}

  static Optional<ClauseSubject> find(
      String text, int titleEnd, int clauseEnd, List<AgencyMention> agencies) {
    return agencies.stream()
        .filter(it -> titleEnd <= it.span().begin() && it.span().end() <= clauseEnd)
        .filter(it -> BEFORE.matcher(text.substring(titleEnd, it.span().begin())).find())
        .filter(it -> AFTER.matcher(text.substring(it.span().end(), clauseEnd)).find())
        .findFirst()
        .map(it -> new ClauseSubject(List.of(it.agency()), true));
  }
}
