/**
 * Saved queries: their headers, parameters and answers.
 *
 * <p>A saved query is a file of SPARQL that begins with a header. The header is the run of comment
 * lines at the top, up to the first empty line; each of its lines is {@code # key: value}:
 *
 * <pre>
 * # title@en: Who studied a law
 * # title@zh: 谁学习了某部法律
 * # question@en: Which agencies engaged with the law, where and when?
 * # question@zh: 哪些机构在何地、何年学习了该法律？
 * # theme: documents
 * # param: law law required — Title or short form | 法律全称或简称
 * # param: year year optional — Reporting year | 报告年度
 * # param: limit limit default=100 — Rows at most | 最多行数
 * # choice: engagement=studied|publicised
 * # chart: bar x=yearLabel y=agencies
 * # link: agencyName=body
 * # example: law=科技进步法
 * </pre>
 *
 * <p>The four texts are required. A parameter is {@code NAME TYPE}, then {@code required}, {@code
 * optional} or {@code default=VALUE}, then its description in both languages; the types are those
 * of {@link org.fazhi.query.ParameterType}. Every required parameter has an example. {@code choice}
 * lists the usual values of a parameter above it. {@code chart} names columns of the answer; {@code
 * link} says which variable of the pattern is the thing that a column tells of, so that a page can
 * lead there although the answer holds the name alone.
 *
 * <p>In the text of the query each parameter has at least one <em>slot</em>, the line {@code VALUES
 * ?law { UNDEF }}. Running a query puts the value into the parsed slots as an RDF term; the text is
 * never glued. A name is looked up first ({@link org.fazhi.query.NameResolver}), so that the slot
 * holds the IRI of the thing, or of each thing where a part of a name stands for several. A
 * parameter without a value leaves its slots as they are, which restricts nothing, so every file is
 * valid SPARQL 1.1 and runs in any editor. The one exception is the type {@code limit}, which sets
 * the {@code LIMIT} of the query, and of each subquery whose {@code LIMIT} is written as the same
 * number: such a subquery chooses the rows, of which the rest of the query says more.
 *
 * <p>Parts of the text may belong to some parameters only:
 *
 * <pre>
 *   # if region and not limit &gt; 1000
 *   VALUES ?region { UNDEF }
 *   ?report fz:publishedIn ?region .
 *   # else
 *   ?ranking fz:entry ?report .
 *   # end
 * </pre>
 *
 * <p>The marks stand on lines of their own. A condition is a parameter that has a value, a default
 * one included, or one with a value above a number; {@code not} turns it round; several are joined
 * by {@code and} or by {@code or}. Sections may stand within others. With all marks taken for the
 * comments that they are, the text is valid SPARQL, too; alternatives stand in groups of their own
 * for that.
 */
@NullMarked
package org.fazhi.query;

import org.jspecify.annotations.NullMarked;
