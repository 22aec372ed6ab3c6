package org.fazhi.mention;

import org.fazhi.lexicon.Place;
import org.fazhi.text.TextSpan;

/** A place named in the text, or definitely referred to (全市, 我区). */
public record PlaceMention(TextSpan span, Place place) {}
