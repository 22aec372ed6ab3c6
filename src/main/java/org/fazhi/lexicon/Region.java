package org.fazhi.lexicon;

import java.util.List;
import java.util.Optional;

/**
 * A division of GB/T 2260 at county level or above, in force or former.
 *
 * @param code six digits: {@code 330112}
 * @param name official name alone: 临安区
 * @param fullName name as agencies carry it: 杭州市临安区 for a district, 诸暨市 for a county-level city
 * @param level its level
 * @param parent code of the division directly above, empty for provinces
 * @param shortNames stems and abbreviations in use: 临安; 浙江, 浙
 * @param validTo year in which the name or code ended, empty when in force
 * @param successors codes of the divisions that took over, the main one first; empty when in force
 */
public record Region(
    String code,
    String name,
    String fullName,
    RegionLevel level,
    Optional<String> parent,
    List<String> shortNames,
    Optional<Integer> validTo,
    List<String> successors)
    implements Place {

  public Region {
    shortNames = List.copyOf(shortNames);
    successors = List.copyOf(successors);
  }

  @Override
  public String id() {
    return code;
  }

  @Override
  public String regionCode() {
    return code;
  }

  /** Whether name and code are in force today. */
  public boolean inForce() {
    return validTo.isEmpty();
  }
}
