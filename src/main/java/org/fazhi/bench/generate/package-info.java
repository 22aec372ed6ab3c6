/**
 * Invented reports of any number with the facts that they state, for measuring and checking the
 * program. What a report says depends on a seed and its number alone.
 */
@NullMarked
package org.fazhi.bench.generate;

import org.jspecify.annotations.NullMarked;
