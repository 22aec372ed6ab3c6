package org.fazhi.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fazhi.lexicon.Place;
import org.fazhi.lexicon.Region;
import org.fazhi.lexicon.RegionGazetteer;
import org.fazhi.lexicon.TsvTable;
import org.fazhi.text.TextSpan;

/**
 * Finds stations of the centre that bear the name of a port or pass: 友谊关海关, 凭祥出入境边防检查站. Immutable
 * and thread-safe.
 */
final class BorderStationFinder {

  private static final String CUSTOMS = "海关";
  private static final String KIND = "(" + CUSTOMS + "|出入境边防检查站)(?!总署|[关编特监部])";

  /** 中华人民共和国北仑海关: the full form names a station whatever the place. */
  private static final String IN_FULL = "(?<=中华人民共和国)\\p{IsHan}{2,6}?";

  private final RegionGazetteer regions;
  private final Pattern station;

  /** With the ports of {@code border-stations.tsv}; {@code regions} tell where they lie. */
  BorderStationFinder(RegionGazetteer regions) {
    this.regions = regions;
    this.station =
        Pattern.compile(
            TsvTable.load("border-stations.tsv", "name").rows().stream()
                    .map(row -> row.get("name"))
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .collect(Collectors.joining("|", "(", "|" + IN_FULL + ")"))
                + KIND);
  }

  /** {@code found} and the stations that {@code read} names beside them. */
  List<AgencyMention> addTo(NamedText read, List<AgencyMention> found) {
    List<AgencyMention> all = new ArrayList<>(found);
    Matcher matcher = station.matcher(read.text());
    while (matcher.find()) {
      TextSpan span = TextSpan.of(matcher.start(1), matcher.end());
      if (read.isFree(span, all)) {
        String state = matcher.group(2).equals(CUSTOMS) ? "中华人民共和国" : "";
        Agency body = new Agency(state + matcher.group(), division(matcher.group(1)), "customs");
        all.add(new AgencyMention(span, body));
      }
    }
    return all;
  }

  private Optional<Place> division(String name) {
    return regions.shortNamed(name).stream()
        .filter(Region::inForce)
        .map(Place.class::cast)
        .findFirst();
  }
}
