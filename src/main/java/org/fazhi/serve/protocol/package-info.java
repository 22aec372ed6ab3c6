/** SPARQL Protocol and Graph Store Protocol within limits, on top of Fuseki. */
@NullMarked
package org.fazhi.serve.protocol;

import org.jspecify.annotations.NullMarked;
