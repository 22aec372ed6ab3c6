package org.fazhi.store.index;

import java.util.Optional;
import org.fazhi.graph.stored.CondensedReport;

/**
 * The stored content of one graph before and after a change; literals in their {@link
 * CanonicalForm}.
 *
 * @param before empty when the graph wasn't there
 * @param after empty when the graph goes
 */
record ContentChange(
    String graph, Optional<CondensedReport> before, Optional<CondensedReport> after) {}
