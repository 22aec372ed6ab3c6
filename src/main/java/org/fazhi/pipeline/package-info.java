/** Runs documents through the stages on all cores, in order and in bounded memory. */
@NullMarked
package org.fazhi.pipeline;

import org.jspecify.annotations.NullMarked;
