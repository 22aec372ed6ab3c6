package org.fazhi.lexicon;

/** Levels of GB/T 2260 divisions. */
public enum RegionLevel {
  /** 省、自治区、直辖市、特别行政区. */
  PROVINCE,
  /** 地级市、自治州、地区、盟. */
  PREFECTURE,
  /** 县、县级市、市辖区、旗. */
  COUNTY
}
