/** The facts of a report as RDF in the project's vocabulary. */
@NullMarked
package org.fazhi.graph;

import org.jspecify.annotations.NullMarked;
