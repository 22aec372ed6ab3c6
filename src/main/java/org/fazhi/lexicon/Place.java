package org.fazhi.lexicon;

/**
 * Where an agency acts or a figure holds: an administrative division, a town or a development zone.
 */
public sealed interface Place permits Region, Zone, Town {

  /** Identifier that is unique among all places: {@code 330112} or {@code zone/dalian-gaoxin}. */
  String id();

  /** Official name of the place alone: 临安区. */
  String name();

  /** Official name with the division above it where usage wants it: 杭州市临安区. */
  String fullName();

  /**
   * Six-digit GB/T 2260 code of the smallest division that is, or for certain contains, the place.
   */
  String regionCode();
}
