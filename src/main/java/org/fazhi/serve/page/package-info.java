/**
 * Pages for people: a path leads through {@link org.fazhi.serve.page.Router} to a {@link
 * org.fazhi.serve.page.PageHandler}, which asks the store by the queries of {@code page-queries}
 * and answers with a page model; a jte template turns the model into HTML.
 */
@NullMarked
package org.fazhi.serve.page;

import org.jspecify.annotations.NullMarked;
