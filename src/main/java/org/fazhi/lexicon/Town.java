package org.fazhi.lexicon;

/**
 * A town, township, street or sumu, one level below GB/T 2260: 乐昌市坪石镇.
 *
 * @param id nine digits, {@code 440281108}; where the source has none for the present division, the
 *     division's code and a digest of the name
 * @param name official name alone: 坪石镇
 * @param division the county, district or city directly above
 */
public record Town(String id, String name, Region division) implements Place {

  @Override
  public String fullName() {
    return division.fullName() + name;
  }

  @Override
  public String regionCode() {
    return division.code();
  }
}
