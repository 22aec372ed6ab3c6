package org.fazhi.structure;

/** The parts that the rules of 2019 on yearly reports prescribe, and the rest. */
public enum SectionRole {
  /** 主要举措和成效. */
  WORK_DONE,
  /** 存在的不足和原因. */
  SHORTCOMINGS,
  /** 党政主要负责人履行第一责任人职责. */
  LEADERS_DUTY,
  /** 下一年度主要安排. */
  NEXT_STEPS,
  /** Anything else: introductions, closings. */
  OTHER
}
