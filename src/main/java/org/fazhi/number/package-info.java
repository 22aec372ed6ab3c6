/**
 * Numbers as Chinese texts write them: in digits (1,560), in characters (一万零十二), mixed (25万6千),
 * torn by blanks (4 5 0), vague (几十万) and as shares (千分之三).
 *
 * <p>{@link org.fazhi.number.NumberReader} reads the longest number that begins at a position and
 * says how exactly its words take it. What the number counts, and the words around it that bound
 * it, are the business of others.
 */
@NullMarked
package org.fazhi.number;

import org.jspecify.annotations.NullMarked;
