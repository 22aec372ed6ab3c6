package org.fazhi.graph;

/**
 * What makes a cited document one thing across reports.
 *
 * @param legislation whether its title alone names it everywhere: laws, regulations, rules
 * @param words what a reader should recognise: 行政处罚法
 * @param key equal exactly for citations of the same document
 */
record DocumentIdentity(boolean legislation, String words, String key) {}
