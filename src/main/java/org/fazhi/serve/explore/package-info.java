/** What is linked with what: the neighbours of things, for the relationship view. */
@NullMarked
package org.fazhi.serve.explore;

import org.jspecify.annotations.NullMarked;
