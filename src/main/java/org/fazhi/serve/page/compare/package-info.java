/**
 * Two to five agencies, regions or years side by side: {@code /compare?thing=…&thing=…}. Names are
 * resolved as the search resolves them; each cell leads to the words that state it, or to the saved
 * query that lists them.
 */
@NullMarked
package org.fazhi.serve.page.compare;

import org.jspecify.annotations.NullMarked;
