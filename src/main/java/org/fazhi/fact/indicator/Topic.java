package org.fazhi.fact.indicator;

import org.fazhi.mention.MeasureUnit;

/**
 * What a figure was about, kept for later clauses that leave it out.
 *
 * @param name name of the figure
 * @param head noun phrase that later clauses refer to: 规范性文件 of 清理规范性文件132件
 * @param base the name without the words of a change
 * @param verb the verb that it hangs on, empty when there is none
 * @param sentence number of its sentence in the report
 * @param direct whether the text names it next to the number, so that others may refer to it
 * @param part whether it is a part (其中) of a figure before it
 */
record Topic(
    String name,
    String head,
    String base,
    String verb,
    MeasureUnit unit,
    int sentence,
    boolean direct,
    boolean part) {}
