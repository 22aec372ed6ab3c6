package org.fazhi.serve.page.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.fazhi.serve.page.Links;

/** Addresses of comparisons. */
public record CompareAddress(Links links) {

  /** Where {@code things} stand side by side. */
  public String of(List<Compared> things) {
    return things.stream()
        .map(thing -> "thing=" + Links.encode(value(thing)))
        .collect(Collectors.joining("&", "/compare?", ""));
  }

  /** The same with rows of this share. */
  public String of(List<Compared> things, Share share) {
    return share == Share.ALL ? of(things) : of(things) + "&show=" + share.id();
  }

  /** The same with one thing more. */
  public String with(List<Compared> things, Compared thing) {
    List<Compared> all = new ArrayList<>(things);
    all.add(thing);
    return of(all);
  }

  /** The same without {@code thing}. */
  public String without(List<Compared> things, Compared thing) {
    return of(things.stream().filter(other -> !other.equals(thing)).toList());
  }

  /** What stands for {@code thing} in an address: {@code agency/330112/…}. */
  public String value(Compared thing) {
    return links.local(thing.thing().iri());
  }
}
