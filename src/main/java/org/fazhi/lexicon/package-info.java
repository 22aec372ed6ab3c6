/** Lexicons read from tab-separated files: divisions, departments, laws, measures, units. */
@NullMarked
package org.fazhi.lexicon;

import org.jspecify.annotations.NullMarked;
