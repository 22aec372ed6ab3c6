package org.fazhi.fact.indicator;

/** How a figure stands to one before it in its sentence. */
enum Portion {
  /** It stands by itself. */
  WHOLE,
  /** It is a part of one before: 其中投诉90件. */
  PART,
  /** It is what one before leaves out: 其余30件. */
  REST
}
