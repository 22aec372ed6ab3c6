/** Linked data: what stands behind the IRIs of the graph and of the ontology. */
@NullMarked
package org.fazhi.serve.linked;

import org.jspecify.annotations.NullMarked;
