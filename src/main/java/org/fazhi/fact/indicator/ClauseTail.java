package org.fazhi.fact.indicator;

import java.util.Optional;

/**
 * The words before a number without their end, and what that end said: 共, 达到, 同比增长, 由.
 *
 * @param words what is left
 * @param change the words of change
 * @param starts whether the number is where a change starts: 由16
 * @param startNote what tells the two ends of a change apart: 一季度 of 由一季度的
 */
record ClauseTail(String words, Optional<ChangePhrase> change, boolean starts, String startNote) {}
