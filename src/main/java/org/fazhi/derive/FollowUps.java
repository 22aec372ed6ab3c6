package org.fazhi.derive;

import org.apache.jena.graph.Node;
import org.fazhi.graph.FazhiVocabulary;

/** Finds the deeds that the next year's reports of an agency state of what it had planned. */
final class FollowUps {

  private final Facts facts;
  private final Numbering wanted = new Numbering();
  private final Column lastDeed = new Column();
  private final Column earlierDeed = new Column();

  FollowUps(Facts facts) {
    this.facts = facts;
  }

  void write(Output out) {
    for (int i = 0; i < facts.planConcerns.size(); i++) {
      wanted.index(wanted(i));
    }
    findDeeds();
    for (int i = 0; i < facts.planConcerns.size(); i++) {
      Node plan = facts.term(facts.planFacts.get(plan(i)));
      long deed = lastDeed.get(wanted.index(wanted(i)));
      while (deed != Column.NONE) {
        out.add(plan, FazhiVocabulary.followedBy, facts.term(facts.adoptionFacts.get((int) deed)));
        deed = earlierDeed.get((int) deed);
      }
    }
  }

  private void findDeeds() {
    for (int i = 0; i < facts.adoptions.size(); i++) {
      long adoption = facts.adoptions.get(i);
      long pair = Facts.pairOf(adoption);
      int key = wanted.find(key(pair, Facts.measureOf(adoption), 0));
      if (key >= 0 && Facts.statusOf(adoption) == Facts.DONE) {
        earlierDeed.set(i, lastDeed.get(key));
        lastDeed.set(key, i);
      }
    }
  }

  private int plan(int concern) {
    return (int) (facts.planConcerns.get(concern) >> 32);
  }

  private long wanted(int concern) {
    return key(facts.plans.get(plan(concern)), (int) facts.planConcerns.get(concern), 1);
  }

  /** Agency, measure and the year of the report, some years later. */
  private long key(long pair, int measure, int later) {
    long year = facts.year.get(Facts.reportOf(pair)) + later;
    return (long) Facts.agencyOf(pair) << 32 | (long) measure << 16 | year;
  }
}
