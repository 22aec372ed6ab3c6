package org.fazhi.fact;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fazhi.lexicon.Place;
import org.fazhi.mention.Agency;

/** Who publishes a report, or why nobody can tell. */
public sealed interface PublisherFinding {

  /** How many places of one name a message lists. */
  int MOST_LISTED = 8;

  /** The page names the publisher. */
  record Found(Agency agency) implements PublisherFinding {}

  /**
   * The page names the publisher by the name of several places, and nothing tells which is meant.
   *
   * @param written the name as the page writes it: 市中区
   * @param candidates the places of that name
   */
  record Ambiguous(String written, List<Place> candidates) implements PublisherFinding {

    public Ambiguous {
      candidates = List.copyOf(candidates);
    }

    private String listed() {
      String names =
          candidates.stream()
              .limit(MOST_LISTED)
              .map(Place::fullName)
              .collect(Collectors.joining("、"));
      int more = candidates.size() - MOST_LISTED;
      return more > 0 ? names + " and " + more + " more" : names;
    }
  }

  /** The page speaks of itself by level only (区科技局), and nothing tells of which place. */
  record Relative(String written) implements PublisherFinding {}

  /** Neither title, signature, opening nor page head names a public body. */
  record Unnamed() implements PublisherFinding {}

  /** The publisher, when it was found. */
  default Optional<Agency> publisher() {
    return this instanceof Found found ? Optional.of(found.agency()) : Optional.empty();
  }

  /** What is missing and what would help, for the person who gave the document. */
  default String reason() {
    if (this instanceof Ambiguous ambiguous) {
      return ambiguous.written()
          + " is the name of several places and the page doesn't tell which: "
          + ambiguous.listed()
          + "; say which with --region or --publisher";
    }
    if (this instanceof Relative relative) {
      return "the report calls its publisher "
          + relative.written()
          + " and the page doesn't tell of which place; say so with --region or --publisher";
    }
    return "no public body is named as the one that reports, neither in title, signature and"
        + " opening nor in the head of the page; name it with --publisher";
  }
}
