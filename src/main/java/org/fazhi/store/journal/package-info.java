/**
 * The append-only file that holds all that a store knows; data and text index are made from it.
 *
 * <p>What is in the journal is committed. A frame is whole or not there at all.
 */
@NullMarked
package org.fazhi.store.journal;

import org.jspecify.annotations.NullMarked;
