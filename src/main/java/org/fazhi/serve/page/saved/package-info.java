/**
 * Saved queries for people: {@code /queries} lists them, {@code /queries/NAME} has a form for the
 * parameters and shows the answer as a table with links, and drawn where the query says how.
 */
@NullMarked
package org.fazhi.serve.page.saved;

import org.jspecify.annotations.NullMarked;
