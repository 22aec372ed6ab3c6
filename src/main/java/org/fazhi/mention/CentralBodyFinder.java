package org.fazhi.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.lexicon.CentralBody;
import org.fazhi.lexicon.SurfaceTrie;

/** Finds the bodies of the centre, which need no place: 国务院, 中宣部. Immutable and thread-safe. */
final class CentralBodyFinder {

  private final SurfaceTrie<CentralBody> forms;

  /**
   * @param forms bodies by written form
   */
  CentralBodyFinder(Map<String, CentralBody> forms) {
    this.forms = new SurfaceTrie<>(forms);
  }

  /** {@code found} and the central bodies that {@code read} names beside them. */
  List<AgencyMention> addTo(NamedText read, List<AgencyMention> found) {
    List<AgencyMention> all = new ArrayList<>(found);
    for (SurfaceTrie.Hit<CentralBody> hit : forms.findLongest(read.text())) {
      int end = hit.span().end();
      boolean named =
          read.isFree(hit.span(), all)
              && read.text().indexOf("门", end) != end
              && !isFirstPart(read, all, end);
      if (named) {
        CentralBody body = hit.value();
        all.add(
            new AgencyMention(
                hit.span(), new Agency(body.name(), Optional.empty(), body.sector())));
      }
    }
    return all;
  }

  /** 国家税务总局唐山市税务局 is one body, not two. */
  private static boolean isFirstPart(NamedText read, List<AgencyMention> found, int end) {
    return read.places().stream().anyMatch(p -> p.span().begin() == end)
        && found.stream().anyMatch(m -> m.span().begin() == end);
  }
}
