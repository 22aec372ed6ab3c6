package org.fazhi.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fazhi.lexicon.Region;
import org.fazhi.lexicon.RegionGazetteer;
import org.fazhi.lexicon.RegionLevel;
import org.fazhi.lexicon.SurfaceTrie;
import org.fazhi.lexicon.TsvRow;
import org.fazhi.lexicon.TsvTable;
import org.fazhi.lexicon.Zone;
import org.fazhi.lexicon.ZoneLexicon;
import org.fazhi.segment.Token;
import org.fazhi.segment.WordSegmenter;
import org.fazhi.text.Digest;
import org.fazhi.text.TextSpan;

/**
 * Finds divisions and development zones: by official name, by short name where the word stands
 * alone, by compound (川渝), and by reference to the report's own place (全市, 我区).
 *
 * <p>A name of several divisions is resolved by the name before it, then by the report's own place;
 * where both leave several, it is not resolved. Immutable and thread-safe.
 */
public final class PlaceFinder {

  /** Names that are ordinary words too; they count only after the name of the division above. */
  private static final Set<String> ORDINARY =
      Set.of("城区", "郊区", "矿区", "新城区", "东区", "西区", "城关区", "开发区", "新区", "市中区");

  private static final Pattern BODY_FOLLOWS =
      Pattern.compile(
          "(?:人民)?政府|委|人大|政协|法院|检察院|(?!管理)[\\p{IsHan}&&[^，。的]]{2,14}?(?:局|委|办|办公室|院|[支大]队|中心)");

  private static final String CLAUSE_ENDS = "，。；：！？\n";

  /** 新区, 新城 and 开发区 are not enough to tell that the word before is a division. */
  private static final int SHORTEST_ZONE_WORD = 3;

  private static final Pattern PROPER_NAME =
      Pattern.compile(
          "[\\p{IsHan}&&[^，。、和与及]]{0,10}?(?:大学|学院|公司|集团|银行|研究所|研究院|医院|律师事务所|日报|晚报|电视台|石窟|机场|火车站|酒店|模式|经验)");

  /** Tags of nouns that name neither place nor body. */
  private static final Set<String> PLAIN_NOUN = Set.of("n", "nz");

  /**
   * 丹东街道, 新华镇, 桂林路, 黑河干流: the short name of a division is that of a town, street or river
   * elsewhere.
   */
  private static final Pattern NAMESAKE_FOLLOWS =
      Pattern.compile(
          "流域|[干支]流|水系|河[段道]|街道|镇(?![区域村街级]|政府)|乡(?![镇村亲级]|政府)|苏木|[东西南北中]?路(?![线径子网政段况桥])|大[街道]|街(?!道)");

  private static final Pattern OWN =
      Pattern.compile("(?:全|我|本)(省|自治区|市|区|县|州|旗|盟)(?![直级域划政长委场民别外])");
  private static final Pattern PROVINCE =
      Pattern.compile(
          "(?<![\\p{IsHan}&&[^，。；、的对向由经获按在和与及至将被据以获报全新增选立入纳达]])省(?=\\p{IsHan})(?![级内外份直市县区会力时钱略去心事油电道地长委政属域际])");

  private static final Pattern AUTONOMOUS_REGION = Pattern.compile("(?<![族尔古藏夏])自治区(?![级内外直市])");

  private final RegionGazetteer regions;
  private final ZoneLexicon zones;
  private final WordSegmenter segmenter;
  private final SurfaceTrie<String> names;
  private final SurfaceTrie<String> shortNames;
  private final SurfaceTrie<Zone> zoneNames;
  private final SurfaceTrie<List<Region>> compounds;
  private final Pattern zoneSuffix;
  private final Map<String, String> fullSuffix = new HashMap<>();

  /**
   * @param regions divisions
   * @param zones development zones
   * @param segmenter tells whether a short name stands as a word of its own
   */
  public PlaceFinder(RegionGazetteer regions, ZoneLexicon zones, WordSegmenter segmenter) {
    this.regions = regions;
    this.zones = zones;
    this.segmenter = segmenter;
    this.names = trie(regions.names());
    this.shortNames =
        trie(
            regions.shortNames().stream()
                .filter(name -> name.length() > 1)
                .collect(Collectors.toSet()));
    this.zoneNames = new SurfaceTrie<>(zones.byName());
    this.compounds = new SurfaceTrie<>(compounds(regions));
    for (ZoneLexicon.Suffix suffix : zones.suffixes()) {
      fullSuffix.put(suffix.full(), suffix.full());
      suffix.shortForms().forEach(form -> fullSuffix.putIfAbsent(form, suffix.full()));
    }
    this.zoneSuffix =
        Pattern.compile(
            fullSuffix.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .collect(Collectors.joining("|", "(?:", ")")));
  }

  private static SurfaceTrie<String> trie(Set<String> forms) {
    return new SurfaceTrie<>(forms.stream().collect(Collectors.toMap(s -> s, s -> s)));
  }

  private static Map<String, List<Region>> compounds(RegionGazetteer regions) {
    Map<String, List<Region>> compounds = new HashMap<>();
    for (TsvRow row : TsvTable.load("region-compounds.tsv", "compound", "regions").rows()) {
      List<Region> members = new ArrayList<>();
      for (String code : row.list("regions")) {
        members.add(regions.find(code).orElseThrow(() -> row.broken("no division " + code)));
      }
      compounds.put(row.get("compound"), members);
    }
    return compounds;
  }

  /** Places named in {@code text} outside 《》, without knowledge of where the report comes from. */
  public List<PlaceMention> find(String text) {
    return find(text, Optional.empty());
  }

  /**
   * Places named in {@code text} outside 《》, by position.
   *
   * @param home the report's own place, which resolves 全市 and names of several divisions
   */
  public List<PlaceMention> find(String text, Optional<HomePlace> home) {
    List<TextSpan> titles = TitleSpans.find(text);
    return find(text, home, titles);
  }

  /** As {@link #find(String, Optional)}, but leaving out only what lies in {@code excluded}. */
  public List<PlaceMention> find(String text, Optional<HomePlace> home, List<TextSpan> excluded) {
    Collected collected = new Collected(text, home, excluded);
    collected.zones();
    collected.names();
    collected.shortNames();
    collected.unlistedZones();
    collected.compounds();
    home.ifPresent(collected::own);
    return collected.sorted();
  }

  /** Mentions of one text while they are being collected. */
  private final class Collected {
    private final String text;
    private final Optional<HomePlace> home;
    private final List<TextSpan> excluded;
    private final List<PlaceMention> mentions = new ArrayList<>();

    Collected(String text, Optional<HomePlace> home, List<TextSpan> excluded) {
      this.text = text;
      this.home = home;
      this.excluded = excluded;
    }

    List<PlaceMention> sorted() {
      mentions.sort(Comparator.comparing(PlaceMention::span));
      return List.copyOf(mentions);
    }

    private boolean free(TextSpan span) {
      return !TitleSpans.covers(excluded, span.begin())
          && mentions.stream().noneMatch(m -> m.span().overlaps(span));
    }

    void zones() {
      zoneNames.findLongest(text).stream()
          .filter(hit -> free(hit.span()))
          .forEach(hit -> mentions.add(new PlaceMention(hit.span(), hit.value())));
    }

    void names() {
      List<TextSpan> ofAutonomous =
          PlaceFinder.this.shortNames.findLongest(text).stream()
              .filter(hit -> namesItsLevel(hit.value(), hit.span().end()))
              .map(SurfaceTrie.Hit::span)
              .toList();
      for (SurfaceTrie.Hit<String> hit : names.findLongest(text)) {
        // 肃南县, short for 肃南裕固族自治县, is not 南县.
        boolean tail =
            ofAutonomous.stream()
                .anyMatch(s -> s.end() == hit.span().end() && s.begin() < hit.span().begin());
        if (free(hit.span()) && !tail) {
          boolean chained = before(hit.span().begin()).isPresent();
          if (chained
              || !ORDINARY.contains(hit.value())
              || namesHome(hit.value(), hit.span().end())) {
            resolve(regions.named(hit.value()), hit.span())
                .filter(region -> chained || !readsAsLevelWord(region, hit.value()))
                .ifPresent(region -> mentions.add(new PlaceMention(hit.span(), region)));
          }
        }
      }
    }

    void shortNames() {
      List<SurfaceTrie.Hit<String>> hits =
          PlaceFinder.this.shortNames.findLongest(text).stream()
              .filter(h -> free(h.span()))
              .toList();
      if (hits.isEmpty()) {
        return;
      }
      Words words = new Words(hits);
      for (SurfaceTrie.Hit<String> hit : hits) {
        boolean chained = before(hit.span().begin()).isPresent();
        boolean leveled = namesItsLevel(hit.value(), hit.span().end());
        boolean alone = leveled || zoneFollows(hit.span().end()) || words.standsAlone(hit.span());
        if ((chained || alone) && !partOfName(hit.span().end())) {
          resolve(regions.shortNamed(hit.value()), hit.span())
              .filter(region -> chained || leveled || standsFree(region, hit.span().end()))
              .ifPresent(region -> mentions.add(new PlaceMention(hit.span(), region)));
        }
      }
    }

    /** Which stretches the segmenter takes for words, in the clauses that hold candidates. */
    private final class Words {
      private final Set<TextSpan> places = new HashSet<>();
      private final Set<TextSpan> spelt = new HashSet<>();

      Words(List<SurfaceTrie.Hit<String>> hits) {
        int done = 0;
        for (SurfaceTrie.Hit<String> hit : hits) {
          if (hit.span().begin() >= done) {
            TextSpan clause = clause(hit.span());
            read(clause);
            done = clause.end();
          }
        }
      }

      boolean standsAlone(TextSpan span) {
        return places.contains(span) || spelt.contains(span);
      }

      private void read(TextSpan clause) {
        TextSpan before = TextSpan.of(clause.begin(), clause.begin());
        boolean noun = false;
        boolean nounBefore = false;
        for (Token token : segmenter.segment(clause.in(text))) {
          TextSpan span = token.span().shift(clause.begin());
          // 欧亚商都: a noun right before makes it the name of something else.
          if (token.partOfSpeech().startsWith("ns") && !noun) {
            places.add(span);
          }
          // A name that the segmenter's dictionary lacks falls into single characters: 漾/濞.
          if (before.length() == 1 && span.length() == 1 && !nounBefore) {
            spelt.add(before.union(span));
          }
          before = span;
          nounBefore = noun;
          noun = span.length() > 1 && PLAIN_NOUN.contains(token.partOfSpeech());
        }
      }

      private TextSpan clause(TextSpan span) {
        int begin = span.begin();
        while (begin > 0 && CLAUSE_ENDS.indexOf(text.charAt(begin - 1)) < 0) {
          begin--;
        }
        int end = span.end();
        while (end < text.length() && CLAUSE_ENDS.indexOf(text.charAt(end)) < 0) {
          end++;
        }
        return TextSpan.of(begin, end);
      }
    }

    /** 城区司法局, 市中区委 in a report from there: before a body the word is the division's name. */
    private boolean namesHome(String name, int end) {
      return home.filter(here -> here.lineage().stream().anyMatch(r -> r.name().equals(name)))
              .isPresent()
          && BODY_FOLLOWS.matcher(text).region(end, text.length()).lookingAt();
    }

    /** 漾濞县 for 漾濞彝族自治县: a short name that ends in its level needs no dictionary. */
    private boolean namesItsLevel(String name, int end) {
      boolean level = name.length() > 2 && "县旗州".indexOf(name.charAt(name.length() - 1)) >= 0;
      return level && (end == text.length() || "级域区市直里".indexOf(text.charAt(end)) < 0);
    }

    /**
     * 会同县公安局, 和县教育局: a name whose stem is an ordinary word (so that it has no short name) is more
     * likely that word and the level word of the report's own place.
     */
    private boolean readsAsLevelWord(Region region, String name) {
      String word = name.substring(name.length() - 1);
      boolean ordinaryStem =
          region.level() == RegionLevel.COUNTY
              && name.length() <= 3
              && region.shortNames().isEmpty();
      return ordinaryStem
          && home.filter(here -> !within(region, here))
              .map(here -> here.resolve(word).isPresent() || !sameProvince(region, here))
              .orElse(false);
    }

    private boolean within(Region region, HomePlace here) {
      return !here.lineage().isEmpty() && regions.lineage(region).contains(here.lineage().get(0));
    }

    private static boolean sameProvince(Region region, HomePlace here) {
      return here.place().regionCode().substring(0, 2).equals(region.code().substring(0, 2));
    }

    /** 太原工业学院, 广东某某有限公司: no place is meant. */
    private boolean partOfName(int end) {
      Matcher name = PROPER_NAME.matcher(text).region(end, Math.min(text.length(), end + 16));
      return name.lookingAt()
          || NAMESAKE_FOLLOWS.matcher(text).region(end, text.length()).lookingAt();
    }

    /** The short name of a county counts where it stands free: 赴桐庐、建德等地, not 云冈石窟. */
    private boolean standsFree(Region region, int end) {
      boolean wordFollows =
          end < text.length()
              && Character.isIdeographic(text.charAt(end))
              && "等和与及两三至到地的".indexOf(text.charAt(end)) < 0;
      return region.level() != RegionLevel.COUNTY || !wordFollows || zoneFollows(end);
    }

    /** 弥渡工业园区: the name of a kind of zone, long enough to be no part of another word. */
    private boolean zoneFollows(int end) {
      Matcher zone = zoneSuffix.matcher(text).region(end, text.length());
      return zone.lookingAt() && zone.end() - end > SHORTEST_ZONE_WORD;
    }

    /** A division's name or stem and an ending: 湖南醴陵经济开发区. */
    void unlistedZones() {
      List<PlaceMention> stems = List.copyOf(mentions);
      for (PlaceMention stem : stems) {
        Matcher suffix = zoneSuffix.matcher(text).region(stem.span().end(), text.length());
        if (stem.place() instanceof Region region && suffix.lookingAt()) {
          int begin = chainBegin(stem.span().begin());
          String full = fullSuffix.getOrDefault(suffix.group(), suffix.group());
          String name = TextSpan.of(begin, stem.span().end()).in(text) + full;
          TextSpan span = TextSpan.of(begin, suffix.end());
          mentions.removeIf(m -> span.contains(m.span()) && m.place() instanceof Region);
          Zone zone = zones.find(name).orElseGet(() -> unlisted(name, region));
          mentions.add(new PlaceMention(span, zone));
        }
      }
    }

    private Zone unlisted(String name, Region region) {
      String code = region.inForce() ? region.code() : regions.current(region).code();
      return new Zone(code + "-" + Digest.shortHex(name), name, List.of(), code);
    }

    private int chainBegin(int begin) {
      return before(begin).map(m -> m.span().begin()).orElse(begin);
    }

    void compounds() {
      for (SurfaceTrie.Hit<List<Region>> hit : compounds.findLongest(text)) {
        if (free(hit.span())) {
          hit.value().forEach(region -> mentions.add(new PlaceMention(hit.span(), region)));
        }
      }
    }

    void own(HomePlace here) {
      Matcher own = OWN.matcher(text);
      while (own.find()) {
        add(here, own.group(1), TextSpan.of(own.start(), own.end()));
      }
      Matcher province = PROVINCE.matcher(text);
      while (province.find()) {
        add(here, "省", TextSpan.of(province.start(), province.end()));
      }
      Matcher region = AUTONOMOUS_REGION.matcher(text);
      while (region.find()) {
        add(here, "自治区", TextSpan.of(region.start(), region.end()));
      }
    }

    private void add(HomePlace here, String word, TextSpan span) {
      if (free(span)) {
        here.resolve(word).ifPresent(place -> mentions.add(new PlaceMention(span, place)));
      }
    }

    private Optional<PlaceMention> before(int begin) {
      return mentions.stream().filter(m -> m.span().end() == begin).findFirst();
    }

    private Optional<Region> resolve(List<Region> candidates, TextSpan span) {
      List<Region> current = candidates.stream().map(regions::current).distinct().toList();
      Optional<Region> above =
          before(span.begin()).map(PlaceMention::place).flatMap(p -> regions.find(p.regionCode()));
      if (above.isPresent()) {
        List<Region> below =
            current.stream().filter(r -> regions.lineage(r).contains(above.get())).toList();
        if (below.size() == 1) {
          return Optional.of(below.get(0));
        }
        // 山西省玄武岩纤维: a short name right behind a division that doesn't contain it is none.
        if (below.isEmpty() && candidates.stream().anyMatch(r -> !r.name().equals(span.in(text)))) {
          return Optional.empty();
        }
      }
      if (current.size() == 1) {
        return Optional.of(current.get(0));
      }
      return nearest(current);
    }

    /** The one candidate nearest to the report's own place; of a city and its county, the city. */
    private Optional<Region> nearest(List<Region> candidates) {
      for (Region ancestor : home.map(HomePlace::lineage).orElse(List.of())) {
        List<Region> near =
            candidates.stream().filter(r -> regions.lineage(r).contains(ancestor)).toList();
        if (!near.isEmpty()) {
          return higher(near);
        }
      }
      return higher(candidates);
    }

    private static Optional<Region> higher(List<Region> candidates) {
      for (RegionLevel level : RegionLevel.values()) {
        List<Region> atLevel = candidates.stream().filter(r -> r.level() == level).toList();
        if (!atLevel.isEmpty()) {
          return atLevel.size() == 1 ? Optional.of(atLevel.get(0)) : Optional.empty();
        }
      }
      return Optional.empty();
    }
  }
}
