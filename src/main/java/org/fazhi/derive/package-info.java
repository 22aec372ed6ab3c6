/**
 * Statements that follow from all reports together: what would take long to count or to look up
 * whenever somebody asks is derived once, after each build, into a graph of its own.
 *
 * <p>{@link org.fazhi.derive.Deriver} reads the statements of the store once and keeps of each fact
 * a few numbers only; terms are {@link org.fazhi.derive.EncodedStatements numbers} until they are
 * written. The parts are regions ({@code withinOrSame}), short ways from reports to their facts,
 * figures of the year before, deeds that follow plans, tallies, and rankings: the first things in
 * the order of a saved query.
 */
@NullMarked
package org.fazhi.derive;

import org.jspecify.annotations.NullMarked;
