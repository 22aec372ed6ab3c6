package org.fazhi.mention;

import org.fazhi.text.TextSpan;

/** A public body named or definitely referred to: 区委, 省科技厅. */
public record AgencyMention(TextSpan span, Agency agency) {}
