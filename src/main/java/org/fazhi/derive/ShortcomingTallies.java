package org.fazhi.derive;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.fazhi.graph.FazhiVocabulary;

/** Counts shortcomings and the agencies that have them by the measure that they concern. */
final class ShortcomingTallies {

  /** Stands for no measure. */
  private static final int NONE = -1;

  private final Facts facts;

  ShortcomingTallies(Facts facts) {
    this.facts = facts;
  }

  /** The shortcomings of a measure. */
  private static final class Topic {
    private int shortcomings;
    private final Set<Integer> agencies = new HashSet<>();
    private int example = NONE;
    private String words = "";
  }

  void write(Output out) {
    Map<Integer, Topic> topics = new TreeMap<>();
    boolean[] classified = new boolean[facts.shortcomings.size()];
    for (int i = 0; i < facts.shortcomingConcerns.size(); i++) {
      int shortcoming = (int) (facts.shortcomingConcerns.get(i) >> 32);
      classified[shortcoming] = true;
      add(topics, (int) facts.shortcomingConcerns.get(i), shortcoming);
    }
    for (int i = 0; i < classified.length; i++) {
      if (!classified[i]) {
        add(topics, NONE, i);
      }
    }
    Node ranking = out.ranking("shortcomings-by-topic", List.of());
    topics.forEach((measure, topic) -> write(out, ranking, measure, topic));
  }

  private void add(Map<Integer, Topic> topics, int measure, int shortcoming) {
    Topic topic = topics.computeIfAbsent(measure, it -> new Topic());
    topic.shortcomings++;
    topic.agencies.add(Facts.agencyOf(facts.shortcomings.get(shortcoming)));
    String words = facts.words(facts.shortcomingTexts.get(shortcoming)).orElse("");
    if (topic.example == NONE || words.compareTo(topic.words) < 0) {
      topic.example = shortcoming;
      topic.words = words;
    }
  }

  private void write(Output out, Node ranking, int measure, Topic topic) {
    Node tally = out.tally(ranking);
    if (measure != NONE) {
      out.add(tally, FazhiVocabulary.tallyOf, facts.term(facts.measures.thing(measure)));
    }
    out.add(tally, FazhiVocabulary.shortcomings, topic.shortcomings);
    out.add(tally, FazhiVocabulary.agencies, topic.agencies.size());
    out.add(tally, FazhiVocabulary.example, facts.term(facts.shortcomingFacts.get(topic.example)));
  }
}
