/** The data set as a whole: its descriptions, its dumps, and what robots may fetch. */
@NullMarked
package org.fazhi.serve.dataset;

import org.jspecify.annotations.NullMarked;
