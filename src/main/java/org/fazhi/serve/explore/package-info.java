/** Tools to look around: the SPARQL editor and the relationship view. */
@NullMarked
package org.fazhi.serve.explore;

import org.jspecify.annotations.NullMarked;
