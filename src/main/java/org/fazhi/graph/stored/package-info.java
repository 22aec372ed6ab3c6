/**
 * The lean form in which a store keeps a report's graph, and the way back to the full one.
 *
 * <p>What follows from an IRI, from the clean text or from a default is left out on the way in
 * ({@link org.fazhi.graph.stored.Condenser}) and comes back when somebody asks ({@link
 * org.fazhi.graph.stored.Implied}, {@link org.fazhi.graph.stored.Expander}).
 */
@NullMarked
package org.fazhi.graph.stored;

import org.jspecify.annotations.NullMarked;
