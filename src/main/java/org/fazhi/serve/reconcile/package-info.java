/**
 * Finds the things of the graph that names in other people's tables stand for: the Reconciliation
 * Service API 0.2, as OpenRefine speaks it.
 */
@NullMarked
package org.fazhi.serve.reconcile;

import org.jspecify.annotations.NullMarked;
