package org.fazhi.pipeline;

import java.time.Year;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fazhi.graph.KnownDocument;
import org.fazhi.graph.Label;
import org.fazhi.graph.Reference;
import org.fazhi.lexicon.AgencyNaming;
import org.fazhi.lexicon.CentralBody;
import org.fazhi.lexicon.DepartmentLexicon;
import org.fazhi.lexicon.IndicatorNames;
import org.fazhi.lexicon.LegalCatalogue;
import org.fazhi.lexicon.Place;
import org.fazhi.lexicon.Region;
import org.fazhi.lexicon.RegionGazetteer;
import org.fazhi.lexicon.TsvRow;
import org.fazhi.lexicon.TsvTable;
import org.fazhi.mention.Agency;
import org.fazhi.mention.DocumentKind;
import org.fazhi.mention.HomePlace;
import org.fazhi.mention.TitleHead;
import org.fazhi.mention.TitleHeadFinder;

/** What the lexicons know about things beyond the words of a report. Immutable, thread-safe. */
public final class LexiconReference implements Reference {

  private final RegionGazetteer regions = RegionGazetteer.load();
  private final LegalCatalogue catalogue = LegalCatalogue.load();
  private final IndicatorNames indicators = IndicatorNames.load();
  private final AgencyNaming naming;
  private final TitleHeadFinder heads;
  private final Map<String, Label> sectors = new HashMap<>();
  private final Map<String, Set<String>> centralNames = new HashMap<>();

  private LexiconReference() {
    DepartmentLexicon departments = DepartmentLexicon.load();
    this.naming = new AgencyNaming(regions, departments);
    Map<String, CentralBody> central = CentralBody.load();
    this.heads = new TitleHeadFinder(regions, departments, central);
    for (TsvRow row : TsvTable.load("sectors.tsv", "id", "label_zh", "label_en", "order").rows()) {
      sectors.put(row.get("id"), new Label(row.get("label_zh"), row.get("label_en")));
    }
    central.forEach(
        (form, body) ->
            centralNames.computeIfAbsent(body.name(), k -> new LinkedHashSet<>()).add(form));
  }

  /**
   * The lexicons of the class path.
   *
   * @throws org.fazhi.lexicon.LexiconException when one is broken
   */
  public static LexiconReference load() {
    return new LexiconReference();
  }

  @Override
  public Optional<Region> region(String code) {
    return regions.find(code);
  }

  @Override
  public Optional<Label> sector(String id) {
    return Optional.ofNullable(sectors.get(id));
  }

  @Override
  public List<String> alternativeNames(Agency agency) {
    return agency
        .jurisdiction()
        .map(place -> naming.alternatives(agency.name(), place))
        .orElseGet(() -> centralNames(agency.name()));
  }

  private List<String> centralNames(String name) {
    // The map that gathered them has no order of its own.
    return centralNames.getOrDefault(name, Set.of()).stream()
        .filter(form -> !form.equals(name))
        .sorted()
        .toList();
  }

  @Override
  public List<String> alternativeNames(Place place) {
    return naming.placeNames(place);
  }

  @Override
  public Optional<KnownDocument> document(String title) {
    return catalogue
        .find(title)
        .map(
            entry ->
                new KnownDocument(
                    entry.title(),
                    DocumentKind.of(entry.kind()),
                    List.copyOf(catalogue.alternativeTitles(entry.title()))));
  }

  @Override
  public Optional<TitleHead> head(String title, Optional<HomePlace> home, Year year) {
    return heads.find(title, home, year.getValue());
  }

  @Override
  public Optional<String> indicator(String name, String unit) {
    return indicators.find(name, unit);
  }
}
