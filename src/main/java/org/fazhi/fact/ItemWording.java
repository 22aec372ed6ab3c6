package org.fazhi.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.lexicon.TsvRow;
import org.fazhi.lexicon.TsvTable;

/** The wording of {@code item-wording.tsv}. Immutable and thread-safe. */
final class ItemWording {

  private final List<Pattern> leads = new ArrayList<>();
  private final List<Pattern> openings = new ArrayList<>();
  private final List<Pattern> slogans = new ArrayList<>();

  private ItemWording() {}

  static ItemWording load() {
    ItemWording wording = new ItemWording();
    for (TsvRow row :
        TsvTable.load("item-wording.tsv", "id", "use", "pattern", "example", "counter_example")
            .rows()) {
      switch (row.get("use")) {
        case "lead" -> wording.leads.add(row.pattern("pattern"));
        case "opening" -> wording.openings.add(row.pattern("pattern"));
        case "slogan" -> wording.slogans.add(row.pattern("pattern"));
        default -> throw row.broken("use is lead, opening or slogan, not " + row.get("use"));
      }
    }
    return wording;
  }

  /** Whether {@code sentence} only leads over to statements. */
  boolean isLead(String sentence) {
    return leads.stream().anyMatch(pattern -> pattern.matcher(sentence).find());
  }

  /** Whether {@code clause} says nothing of its own. */
  boolean isSlogan(String clause) {
    return slogans.stream().anyMatch(pattern -> pattern.matcher(clause).find());
  }

  /** How many characters at the beginning of {@code words} belong to no statement. */
  int openingLength(String words) {
    int length = 0;
    boolean grown = true;
    while (grown) {
      grown = false;
      for (Pattern opening : openings) {
        Matcher matcher = opening.matcher(words.substring(length));
        if (matcher.find() && matcher.end() > 0) {
          length += matcher.end();
          grown = true;
        }
      }
    }
    return length;
  }
}
