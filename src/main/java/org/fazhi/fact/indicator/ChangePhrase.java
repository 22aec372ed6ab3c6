package org.fazhi.fact.indicator;

import org.fazhi.fact.Change;

/**
 * The words of change before a number: 同比增长, 压缩至.
 *
 * @param comparison with what the change is compared, empty when not said: 同比, 较上年
 * @param verb the verb of change
 * @param reaches whether the number is what the change reached (压缩至) rather than its size (减少)
 */
record ChangePhrase(String comparison, String verb, Change change, boolean reaches) {}
