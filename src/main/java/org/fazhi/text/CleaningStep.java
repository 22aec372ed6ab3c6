package org.fazhi.text;

import java.util.function.UnaryOperator;

/** One repair of a page's text; applying it twice changes nothing more. */
@FunctionalInterface
public interface CleaningStep extends UnaryOperator<MappedText> {}
