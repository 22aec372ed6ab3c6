/** The server: SPARQL protocol, graph store protocol, liveness. */
@NullMarked
package org.fazhi.serve;

import org.jspecify.annotations.NullMarked;
