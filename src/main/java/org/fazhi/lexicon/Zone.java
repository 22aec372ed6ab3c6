package org.fazhi.lexicon;

import java.util.List;

/**
 * A development zone or new area with an administration of its own; no division of GB/T 2260.
 *
 * @param slug ASCII identifier, unique among zones: {@code chongqing-gaoxin}
 * @param name full official name: 重庆高新技术产业开发区
 * @param shortNames names in use: 重庆高新区
 * @param regionCode smallest division that contains the zone for certain: {@code 500000}
 */
public record Zone(String slug, String name, List<String> shortNames, String regionCode)
    implements Place {

  public Zone {
    shortNames = List.copyOf(shortNames);
  }

  @Override
  public String id() {
    return "zone/" + slug;
  }

  @Override
  public String fullName() {
    return name;
  }
}
