package org.fazhi.fact.indicator;

import org.fazhi.mention.Quantity;

/** A quantity without its sign, and the words before it as the sign changes them. */
record SignedFigure(Quantity quantity, LeftReading reading) {}
