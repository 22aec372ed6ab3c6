/** The RDF store, embedded or remote, behind one narrow interface. */
@NullMarked
package org.fazhi.store;

import org.jspecify.annotations.NullMarked;
