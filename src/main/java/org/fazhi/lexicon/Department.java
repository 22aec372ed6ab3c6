package org.fazhi.lexicon;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/**
 * A kind of public body that exists in many places: 科学技术局.
 *
 * @param official name without region: 科学技术局
 * @param template how the full name is built, see {@code departments.tsv}
 * @param levels levels at which it exists: province, municipality, prefecture, county, zone, town
 * @param provinces two-digit codes of provinces where this is the usual form; empty for all
 * @param sector identifier of {@code sectors.tsv}
 * @param kind government, party, congress and so on
 * @param validFrom first usual year
 * @param validTo last usual year
 */
public record Department(
    String official,
    String template,
    Set<String> levels,
    Set<String> provinces,
    String sector,
    String kind,
    Optional<Integer> validFrom,
    Optional<Integer> validTo) {

  public Department {
    levels = Set.copyOf(levels);
    provinces = Set.copyOf(provinces);
  }

  /** Whether the body usually existed under this name in {@code year}. */
  public boolean existedIn(int year) {
    return validFrom.map(from -> from <= year).orElse(true)
        && validTo.map(to -> year <= to).orElse(true);
  }

  /** The same body with the whole name of its place where the usual form has the stem alone. */
  public Department withWholeName() {
    return withTemplate(template.replace("{s}", "{r}"));
  }

  /** The same body of a county where it belongs to the city above: 苏州市昆山生态环境局. */
  public Department asBranchOfCity() {
    return withTemplate("{P}{s}" + official);
  }

  private Department withTemplate(String other) {
    return new Department(official, other, levels, provinces, sector, kind, validFrom, validTo);
  }

  /** Full official name of the body in {@code place}: 杭州市临安区科学技术局. */
  public String fullName(Place place, RegionGazetteer regions) {
    String own = place.name();
    String parent =
        regions.find(place.regionCode()).flatMap(regions::parent).map(Region::name).orElse("");
    return template
        .replace("{R}", place.fullName())
        .replace("{P}", parent)
        .replace("{r}", own)
        .replace("{s}", stem(place))
        .replace("{l}", levelWord(own));
  }

  /** 凭祥 of 凭祥市, 大理 of 大理白族自治州. */
  private static String stem(Place place) {
    String name = place.name();
    if (name.contains("自治") && place instanceof Region region) {
      return region.shortNames().stream()
          .filter(form -> form.length() > 1)
          .min(Comparator.comparingInt(String::length))
          .orElse(name);
    }
    return name.length() > 2 ? name.replaceFirst("(?:市|区|县|旗|州|省)$", "") : name;
  }

  private static String levelWord(String name) {
    return name.endsWith("自治区") ? "区" : name.substring(name.length() - 1);
  }
}
