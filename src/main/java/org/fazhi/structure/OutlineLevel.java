package org.fazhi.structure;

/** Levels of numbering in official documents, outermost first. */
public enum OutlineLevel {
  /** 一、. */
  CHAPTER,
  /** （一）. */
  PART,
  /** 1. */
  ITEM,
  /** （1）, ①. */
  SUBITEM,
  /** 一是, 首先, 第一，, 一方面. */
  INLINE
}
