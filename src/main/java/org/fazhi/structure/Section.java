package org.fazhi.structure;

import java.util.Optional;
import org.fazhi.text.TextSpan;

/**
 * A top-level part of a report.
 *
 * @param order position in the report, from 1
 * @param title heading without its number; empty for an introduction without one
 * @param role what the part is for
 * @param span heading and content, UTF-16 units of the clean text
 */
public record Section(int order, Optional<String> title, SectionRole role, TextSpan span) {}
