package org.fazhi.fact;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.fazhi.lexicon.LegalCatalogue;
import org.fazhi.mention.Agency;
import org.fazhi.mention.DocumentKind;
import org.fazhi.mention.LawCitation;

/**
 * Who issued the documents of one report, as its clauses say it, carried over to the citations that
 * don't. Two bodies may each have a document of one title: 区财政局制定《2023年工作要点》。区政府印发《2023年工作要点》。
 */
final class DocumentIssuers {

  /** How clearly a clause says whose document it is. */
  enum Certainty {
    /** Nothing is said. */
    UNKNOWN,
    /** Drafted, or drawn up without a subject: somebody else may issue it. */
    WEAK,
    /** The clause names the body. */
    NAMED
  }

  /** The bodies that one clause gives a document to. */
  record Claim(List<Agency> bodies, Certainty certainty) {

    static final Claim NONE = new Claim(List.of(), Certainty.UNKNOWN);

    Claim {
      bodies = List.copyOf(bodies);
    }
  }

  /** Titles that every body uses anew: 2023年工作要点, 普法责任清单. */
  private static final Pattern EVERYBODYS =
      Pattern.compile("\\d{4}年.*|.{2,12}(?:要点|计划|清单|制度|方案|安排|规则)(?:（[^（）]*）)?");

  private static final Set<DocumentKind> NOBODYS =
      EnumSet.of(
          DocumentKind.LAW,
          DocumentKind.ADMINISTRATIVE_REGULATION,
          DocumentKind.JUDICIAL_INTERPRETATION,
          DocumentKind.STUDY_MATERIAL);

  private final Map<String, List<Claim>> byTitle = new HashMap<>();

  /** What the clause of {@code citation} says; citations come in the order of the text. */
  void add(LawCitation citation, Claim claim) {
    if (!NOBODYS.contains(citation.document().kind())) {
      byTitle.computeIfAbsent(key(citation), k -> new ArrayList<>()).add(claim);
    }
  }

  /** The citations with their issuers, in the order in which their claims were added. */
  List<LawCitation> resolve(List<LawCitation> citations) {
    Map<String, Integer> next = new HashMap<>();
    List<LawCitation> resolved = new ArrayList<>();
    for (LawCitation citation : citations) {
      List<Claim> claims = byTitle.getOrDefault(key(citation), List.of());
      int index = next.merge(key(citation), 1, Integer::sum) - 1;
      resolved.add(
          index < claims.size()
              ? citation.of(citation.document().issuedBy(issuers(citation, claims, index)))
              : citation);
    }
    return resolved;
  }

  private static List<Agency> issuers(LawCitation citation, List<Claim> claims, int index) {
    Claim own = claims.get(index);
    boolean everybodys = EVERYBODYS.matcher(citation.document().title()).matches();
    if (own.certainty() == Certainty.NAMED || (own.certainty() == Certainty.WEAK && everybodys)) {
      return own.bodies();
    }
    return nearest(claims, index, Certainty.NAMED)
        .or(() -> nearest(claims, index, Certainty.WEAK))
        .map(Claim::bodies)
        .orElse(List.of());
  }

  /** The last claim up to {@code index} that is as certain, or else the first one behind. */
  private static Optional<Claim> nearest(List<Claim> claims, int index, Certainty certainty) {
    for (int i = index; i >= 0; i--) {
      if (claims.get(i).certainty() == certainty) {
        return Optional.of(claims.get(i));
      }
    }
    return claims.subList(index, claims.size()).stream()
        .filter(it -> it.certainty() == certainty)
        .findFirst();
  }

  private static String key(LawCitation citation) {
    return LegalCatalogue.normalise(citation.document().title());
  }

  /** The bodies in order, each once. */
  static List<Agency> distinct(List<Agency> bodies) {
    return List.copyOf(new LinkedHashSet<>(bodies));
  }
}
