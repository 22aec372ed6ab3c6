package org.fazhi.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.lexicon.Place;
import org.fazhi.lexicon.TsvTable;
import org.fazhi.text.TextSpan;

/**
 * The bodies of the town, township or street that reports, where the text names them by its level
 * or its stem alone: 镇党委, 镇综合行政执法大队, 大瑶派出所. Immutable and thread-safe.
 */
public final class OwnTownBodies {

  private static final Pattern AUTHORITY =
      Pattern.compile("(?<county>.*[县区市旗])(?<town>.{1,5}?(?<level>街道|镇|乡|苏木))(?:办事处|人民政府)");

  /** What may stand right before the level word of the own town: 由|镇党委, and not 祥城|镇党委. */
  private static final String BEFORE_OWN = "(?<![\\p{IsHan}&&[^由在对向经和与及是把将以为从到按我本挥了的开]])";

  /** A row of {@code town-bodies.tsv}. */
  private record Form(
      String words, String official, boolean behindLevel, boolean behindStem, String sector) {}

  private final List<Form> forms;

  private OwnTownBodies(List<Form> forms) {
    this.forms = List.copyOf(forms);
  }

  /** With the forms of {@code town-bodies.tsv}. */
  public static OwnTownBodies load() {
    return new OwnTownBodies(
        TsvTable.load("town-bodies.tsv", "form", "official", "after", "sector").rows().stream()
            .map(
                row ->
                    new Form(
                        row.get("form"),
                        row.get("official"),
                        !row.get("after").equals("stem"),
                        !row.get("after").equals("level"),
                        row.get("sector")))
            .sorted(Comparator.comparingInt((Form form) -> form.words().length()).reversed())
            .toList());
  }

  /**
   * The bodies of the town that reports where the text names them by its level alone: 镇党委, 街道党工委.
   *
   * @param named the bodies found so far, over which none is laid
   */
  public List<AgencyMention> find(String text, Agency publisher, List<AgencyMention> named) {
    Matcher own = AUTHORITY.matcher(publisher.name());
    Optional<Place> county = publisher.jurisdiction().filter(TownBodies::contains);
    if (county.isEmpty() || !own.matches()) {
      return List.of();
    }
    List<AgencyMention> found = new ArrayList<>();
    Matcher level =
        Pattern.compile(
                BEFORE_OWN + own.group("level") + "(办事处|(?:人民)?政府|党工委|党委|(?<=[镇乡])委(?![员托派]))")
            .matcher(text);
    while (level.find()) {
      TextSpan span = TextSpan.of(level.start(), level.end());
      if (named.stream().noneMatch(m -> m.span().overlaps(span))) {
        Agency body =
            level.group(1).contains("委")
                ? TownBodies.of(own.group("town"), partyBody(level.group(1)), county.get())
                : publisher;
        found.add(new AgencyMention(TextSpan.of(level.start(), level.end(1)), body));
      }
    }
    subordinate(text, own, county.get()).stream()
        .filter(body -> named.stream().noneMatch(m -> m.span().overlaps(body.span())))
        .filter(body -> found.stream().noneMatch(m -> m.span().overlaps(body.span())))
        .forEach(found::add);
    return found;
  }

  /** 镇委 is another word for 镇党委. */
  private static String partyBody(String written) {
    return written.equals("委") ? "党委" : written;
  }

  /** The bodies below the town's authority and the stations in the town: 镇综合行政执法大队, 大瑶派出所. */
  private List<AgencyMention> subordinate(String text, Matcher own, Place county) {
    String town = own.group("town");
    String level = own.group("level");
    String stem = town.substring(0, town.length() - level.length());
    List<AgencyMention> found = new ArrayList<>();
    for (Form form : forms) {
      List<String> before = new ArrayList<>();
      if (form.behindLevel()) {
        before.add(BEFORE_OWN + level);
        before.add(Pattern.quote(town));
      }
      if (form.behindStem()) {
        before.add(Pattern.quote(stem));
      }
      Matcher matcher =
          Pattern.compile("(?:" + String.join("|", before) + ")" + Pattern.quote(form.words()))
              .matcher(text);
      while (matcher.find()) {
        TextSpan span = TextSpan.of(matcher.start(), matcher.end());
        if (found.stream().noneMatch(m -> m.span().overlaps(span))) {
          String name =
              form.official()
                  .replace("{C}", county.fullName())
                  .replace("{T}", town)
                  .replace("{S}", stem);
          found.add(new AgencyMention(span, new Agency(name, Optional.of(county), form.sector())));
        }
      }
    }
    return found;
  }
}
