package org.fazhi.mention;

import java.util.Optional;
import org.fazhi.lexicon.Place;

/**
 * A state, Party or public body by its full official name.
 *
 * @param name full official name: 杭州市临安区科学技术局
 * @param jurisdiction where it acts; empty for central bodies
 * @param sector identifier of {@code sectors.tsv}: {@code science}; {@code other} when unknown
 */
public record Agency(String name, Optional<Place> jurisdiction, String sector) {}
