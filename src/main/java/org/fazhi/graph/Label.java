package org.fazhi.graph;

/**
 * A name in both languages of the project.
 *
 * @param zh 科技
 * @param en science and technology
 */
public record Label(String zh, String en) {}
