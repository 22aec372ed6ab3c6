package org.fazhi.fact.indicator;

import org.fazhi.fact.Change;

/**
 * A verb on which figures hang.
 *
 * @param anywhere whether it is a predicate wherever it stands; otherwise it is one only at the
 *     beginning of a clause, since it also forms nouns (审查意见)
 * @param change direction that it reports of what it counts
 */
record Verb(String word, boolean anywhere, Change change) {}
