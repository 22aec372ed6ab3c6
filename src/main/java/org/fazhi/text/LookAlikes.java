package org.fazhi.text;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Replaces characters of other scripts that stand for the one they look like: 二O二三年, 二0二三年 and
 * 二○二三年 → 二〇二三年, 2O23年 → 2023年, katakana inside Chinese (エ作 → 工作).
 *
 * <p>Acts only where the neighbours leave no other reading; 5G, C++, O型 and Latin words stay.
 */
public final class LookAlikes implements CleaningStep {

  private static final String DIGIT = "一二三四五六七八九";
  private static final String ZERO = "〇○Oo0零Ο◯";
  // Lookbehind comes after the first character, which is rarer: the engine tries it far less often.
  private static final Pattern CHINESE_YEAR =
      Pattern.compile("[一二](?<![" + DIGIT + ZERO + "十百千万].)[" + DIGIT + ZERO + "]{3}(?=年)");
  private static final Pattern ARABIC_YEAR =
      Pattern.compile("[12l](?<![0-9A-Za-z].)[09Oo][0-9OolI][0-9OolI](?= ?年)");
  private static final Pattern LETTER_IN_NUMBER =
      Pattern.compile("[Oo](?<=[0-9][0-9,.]{0,9}.)(?=[0-9]{0,6}(?:[件个次项人家场名份万亿元%]|年))");
  private static final Pattern KATAKANA =
      Pattern.compile("[エニカロハトタ](?<=[\\p{IsHan}，。、；].)(?=\\p{IsHan})");
  private static final Map<String, String> HAN =
      Map.of("エ", "工", "ニ", "二", "カ", "力", "ロ", "口", "ハ", "八", "ト", "卜", "タ", "夕");

  @Override
  public MappedText apply(MappedText page) {
    return page.replace(
            CHINESE_YEAR,
            year -> changed(year.group(), year.group().replaceAll("[" + ZERO + "]", "〇")))
        .replace(
            ARABIC_YEAR,
            year ->
                changed(year.group(), year.group().replaceAll("[Oo]", "0").replaceAll("[lI]", "1")))
        .replace(LETTER_IN_NUMBER, "0")
        .replace(KATAKANA, kana -> Optional.ofNullable(HAN.get(kana.group())));
  }

  private static Optional<String> changed(String before, String after) {
    return before.equals(after) ? Optional.empty() : Optional.of(after);
  }
}
