/** Saved queries: their headers, parameters and answers. */
@NullMarked
package org.fazhi.query;

import org.jspecify.annotations.NullMarked;
