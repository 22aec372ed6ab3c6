/**
 * Shows a store of lean reports as if their full graphs were in it.
 *
 * <p>The store keeps reports in the form of {@link org.fazhi.graph.stored}, as triples of the
 * default graph. Here SPARQL, the graph interfaces and {@code GRAPH <report>} see what is implied,
 * too. {@link org.fazhi.store.virtual.VirtualStatements} is the way in.
 */
@NullMarked
package org.fazhi.store.virtual;

import org.jspecify.annotations.NullMarked;
