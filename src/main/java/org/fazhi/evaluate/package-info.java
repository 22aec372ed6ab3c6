/** Precision, recall and F1 of extraction against annotated reports. */
@NullMarked
package org.fazhi.evaluate;

import org.jspecify.annotations.NullMarked;
