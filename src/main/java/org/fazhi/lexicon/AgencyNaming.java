package org.fazhi.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The names under which reports write a body whose full official name is known: 杭州市临安区科技局, 临安区科技局,
 * 临安科技局 for 杭州市临安区科学技术局. Never without the place: 科技局 alone is a body of every place. Immutable and
 * thread-safe.
 */
public final class AgencyNaming {

  /** What stands behind a place's stem would be misread without the level word: 临安委, 临安党委. */
  private static final Pattern NEEDS_LEVEL_WORD = Pattern.compile("委.*|党委.*|.");

  /** Year of the first reports: names that a place gave up before stand in none of its bodies'. */
  private static final int FIRST_REPORTS = 2015;

  private final RegionGazetteer regions;
  private final DepartmentLexicon departments;

  public AgencyNaming(RegionGazetteer regions, DepartmentLexicon departments) {
    this.regions = regions;
    this.departments = departments;
  }

  /**
   * The other names of {@code name} in {@code place}, the fullest first; empty when the name
   * doesn't hold the place's.
   */
  public List<String> alternatives(String name, Place place) {
    Set<String> names = new LinkedHashSet<>();
    template(name, place).ifPresent(template -> add(names, template, place));
    names.remove(name);
    return List.copyOf(names);
  }

  /** 中共{R}委员会 for 中共杭州市临安区委员会. */
  private Optional<String> template(String name, Place place) {
    return Stream.of(name.replace(place.fullName(), "{R}"), name.replace(place.name(), "{R}"))
        .filter(template -> template.contains("{R}"))
        .findFirst();
  }

  private void add(Set<String> names, String template, Place place) {
    Set<String> forms = new LinkedHashSet<>(departments.forms(template));
    if (template.startsWith("{R}")) {
      departments.abbreviated(template.substring("{R}".length())).ifPresent(forms::add);
    }
    List<String> officialNames =
        place.fullName().equals(place.name())
            ? List.of(place.name())
            : List.of(place.fullName(), place.name());
    for (String own : officialNames) {
      names.add(template.replace("{R}", own));
      forms.forEach(form -> names.add(join(own, levelWord(place), form)));
    }
    for (String stem : stems(place)) {
      if (template.startsWith("{R}") && !needsLevelWord(template.substring("{R}".length()))) {
        names.add(template.replace("{R}", stem));
      }
      forms.stream()
          .filter(form -> !needsLevelWord(form))
          .forEach(form -> names.add(join(stem, levelWord(place), form)));
    }
  }

  private static String join(String place, String levelWord, String form) {
    String words = form.replace("{l}", levelWord);
    return words.contains("{}") ? words.replace("{}", place) : place + words;
  }

  private static boolean needsLevelWord(String form) {
    return form.contains("{") || NEEDS_LEVEL_WORD.matcher(form).matches();
  }

  private static String levelWord(Place place) {
    return place.name().endsWith("自治区") ? "区" : place.name().substring(place.name().length() - 1);
  }

  /**
   * Names of the place in use beside its official one, present and former; 浙 and 杭 never stand
   * alone.
   */
  private List<String> stems(Place place) {
    return placeNames(place, FIRST_REPORTS).stream().filter(name -> name.length() > 1).toList();
  }

  /** Names of {@code place} beside its official ones: 临安, 临安市. */
  public List<String> placeNames(Place place) {
    return placeNames(place, 0);
  }

  private List<String> placeNames(Place place, int since) {
    List<String> names = new ArrayList<>();
    if (place instanceof Region region) {
      names.addAll(region.shortNames());
      names.addAll(regions.formerNames(region.code(), since));
    } else if (place instanceof Zone zone) {
      names.addAll(zone.shortNames());
    }
    names.removeIf(name -> name.equals(place.name()) || name.equals(place.fullName()));
    return names.stream().distinct().toList();
  }
}
