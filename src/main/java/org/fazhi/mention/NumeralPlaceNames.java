package org.fazhi.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fazhi.lexicon.RegionGazetteer;
import org.fazhi.lexicon.SurfaceTrie;
import org.fazhi.lexicon.TownGazetteer;
import org.fazhi.lexicon.Zone;
import org.fazhi.lexicon.ZoneLexicon;
import org.fazhi.text.TextSpan;

/**
 * The divisions, towns and zones whose names hold a numeral, in which no figure stands: 七台河市, 五台县,
 * 六枝特区. Immutable and thread-safe.
 */
final class NumeralPlaceNames {

  private static final Pattern NUMERAL = Pattern.compile("[一二两三四五六七八九十百千万]");

  /** 五台 alone may as well count; 七台河 may not. */
  private static final int SHORTEST_ALONE = 3;

  private final SurfaceTrie<Boolean> names;

  private NumeralPlaceNames(Stream<String> names) {
    Map<String, Boolean> surfaces = new HashMap<>();
    names
        .filter(name -> name.length() >= SHORTEST_ALONE && NUMERAL.matcher(name).find())
        .forEach(name -> surfaces.put(name, true));
    this.names = new SurfaceTrie<>(surfaces);
  }

  static NumeralPlaceNames load() {
    RegionGazetteer regions = RegionGazetteer.load();
    return new NumeralPlaceNames(
        Stream.of(
                regions.names().stream(),
                regions.shortNames().stream(),
                TownGazetteer.load(regions).names().stream(),
                ZoneLexicon.load(regions).byName().values().stream()
                    .flatMap(NumeralPlaceNames::names))
            .flatMap(found -> found));
  }

  private static Stream<String> names(Zone zone) {
    return Stream.concat(Stream.of(zone.name()), zone.shortNames().stream());
  }

  /** Where the names stand in {@code text}. */
  List<TextSpan> in(String text) {
    return names.findAll(text).stream()
        .map(SurfaceTrie.Hit::span)
        .filter(span -> !goesOn(text, span))
        .toList();
  }

  /** 五家乡|镇企业: what looks like the name of a township is the begin of another word. */
  private static boolean goesOn(String text, TextSpan span) {
    return text.charAt(span.end() - 1) == '乡'
        && span.end() < text.length()
        && "镇村".indexOf(text.charAt(span.end())) >= 0;
  }
}
