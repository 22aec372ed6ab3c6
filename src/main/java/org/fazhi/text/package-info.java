/**
 * Clean text: the words of a report with the damage of its page undone and a map back to the
 * source.
 */
@NullMarked
package org.fazhi.text;

import org.jspecify.annotations.NullMarked;
