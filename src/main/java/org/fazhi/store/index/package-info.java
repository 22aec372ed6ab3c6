/**
 * What is made from the journal so that it can be asked: triples in TDB2, words and facets in
 * Lucene. Both can be thrown away and made anew.
 */
@NullMarked
package org.fazhi.store.index;

import org.jspecify.annotations.NullMarked;
