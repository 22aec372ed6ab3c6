package org.fazhi.lexicon;

/**
 * A measure (措施) of the closed list that reports are read for.
 *
 * @param id identifier: {@code legal-counsel}
 * @param labelZh Chinese label: 法律顾问
 * @param labelEn English label
 * @param theme group of measures it belongs to: {@code decision}
 * @param scope what it covers, in Chinese
 */
public record PolicyMeasure(
    String id, String labelZh, String labelEn, String theme, String scope) {}
