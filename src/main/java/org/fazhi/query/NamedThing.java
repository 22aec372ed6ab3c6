package org.fazhi.query;

/**
 * A thing of the graph with a name to tell it by.
 *
 * @param iri the thing
 * @param name its full name: 杭州市西湖区
 */
public record NamedThing(String iri, String name) {}
