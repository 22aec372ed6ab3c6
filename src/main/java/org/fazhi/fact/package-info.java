/** Facts that a report states, each with the words that state it. */
@NullMarked
package org.fazhi.fact;

import org.jspecify.annotations.NullMarked;
