package org.fazhi.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.lexicon.Place;
import org.fazhi.lexicon.Zone;
import org.fazhi.text.TextSpan;

/**
 * The two bodies of the development zone that reports, where the text names them by their kind
 * alone: 党工委, 管委会. Stateless and thread-safe.
 */
public final class OwnZoneBodies {

  private static final String COMMITTEE = "管理委员会";
  private static final Pattern ALONE =
      Pattern.compile("(?<![\\p{IsHan}&&[^由在对向经和与及是把将以为从到按我本经区]])(党工委|管委会)(?![办委])");

  private OwnZoneBodies() {}

  /**
   * The bodies in {@code text}; none unless {@code publisher} is a body of a zone.
   *
   * @param named the bodies found so far, over which none is laid
   */
  public static List<AgencyMention> find(String text, Agency publisher, List<AgencyMention> named) {
    Optional<Place> zone = publisher.jurisdiction().filter(Zone.class::isInstance);
    if (zone.isEmpty()) {
      return List.of();
    }
    Agency committee =
        publisher.name().endsWith(COMMITTEE)
            ? publisher
            : new Agency(zone.get().fullName() + COMMITTEE, zone, "zone");
    Agency party = new Agency("中共" + zone.get().fullName() + "工作委员会", zone, "party");
    List<AgencyMention> found = new ArrayList<>();
    Matcher alone = ALONE.matcher(text);
    while (alone.find()) {
      TextSpan span = TextSpan.of(alone.start(1), alone.end(1));
      if (named.stream().noneMatch(m -> m.span().overlaps(span))) {
        found.add(new AgencyMention(span, alone.group(1).equals("党工委") ? party : committee));
      }
    }
    return found;
  }
}
