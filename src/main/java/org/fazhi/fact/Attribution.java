package org.fazhi.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.fazhi.mention.Agency;
import org.fazhi.mention.AgencyMention;
import org.fazhi.text.TextSpan;

/**
 * The words right before a title that say whose document it is: 省委、省政府联合印发的《…》, 省科技厅《…》.
 *
 * @param begin where the words begin; where the title begins when nothing says it
 * @param bodies the bodies, in order
 */
record Attribution(int begin, List<Agency> bodies) {

  /** 与苏州市、无锡市司法局续签: who does a thing with the publisher doesn't do it alone. */
  static final Pattern PARTNER = Pattern.compile("(?:与|同|联合|携手|会同)[^，。；《》]{0,40}$");

  private static final Pattern WORDS =
      Pattern.compile("[、和与及以\\s]*(?:共同|联合|新|最新|近期|正式)?(?:印发|制定|制发|出台|发布|下发|颁布|修订|提出)?的?(?:关于)?");

  Attribution {
    bodies = List.copyOf(bodies);
  }

  /**
   * What the words between {@code from} and the title at {@code title} say.
   *
   * @param agencies the bodies of the text, by position
   */
  static Attribution of(String text, int from, int title, List<AgencyMention> agencies) {
    int begin = title;
    String tail = "";
    List<Agency> bodies = new ArrayList<>();
    for (int i = agencies.size() - 1; i >= 0; i--) {
      TextSpan body = agencies.get(i).span();
      if (body.begin() < from) {
        break;
      }
      if (body.end() <= begin) {
        String between = text.substring(body.end(), begin) + tail;
        if (!WORDS.matcher(between).matches()) {
          break;
        }
        tail = between;
        begin = body.begin();
        bodies.add(0, agencies.get(i).agency());
      }
    }
    boolean partner = PARTNER.matcher(text.substring(from, begin)).find();
    return new Attribution(begin, partner ? List.of() : DocumentIssuers.distinct(bodies));
  }

  /** What it says of the issuer. */
  DocumentIssuers.Claim claim() {
    return bodies.isEmpty()
        ? DocumentIssuers.Claim.NONE
        : new DocumentIssuers.Claim(bodies, DocumentIssuers.Certainty.NAMED);
  }
}
