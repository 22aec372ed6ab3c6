/** Reading of figures: which numbers of a report are indicators, what they count and how. */
@NullMarked
package org.fazhi.fact.indicator;

import org.jspecify.annotations.NullMarked;
