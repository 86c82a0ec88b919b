package org.broadsheet.report.page.view;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.broadsheet.report.page.survey.Leaders;
import org.jspecify.annotations.Nullable;

/** What the page's script draws, as JSON that can stand inside of a script element. */
public record ChartData(
    List<String> bins,
    String unit,
    List<Coverage.Curve> time,
    List<Bar> languages,
    List<Bar> outlets,
    List<Bar> removal,
    List<Removal.OutletShare> removalByOutlet,
    List<Bar> sizes,
    List<Coverage.Curve> similarities,
    List<String> outletNames,
    List<EntityView> entities,
    List<NameList> names,
    long articles,
    long reports,
    boolean partitioned) {

  private static final int BARS = 20;
  private static final int LANGUAGES = 12;

  private static final ObjectMapper JSON = new ObjectMapper();

  static {
    JSON.getFactory().setCharacterEscapes(new InsideOfScript());
  }

  public static ChartData of(
      Coverage coverage,
      Removal removal,
      Duplicates duplicates,
      List<EntityView> entities,
      boolean isPartitioned) {
    return new ChartData(
        coverage.bins(),
        coverage.unit(),
        coverage.series(),
        Bar.most(coverage.languages(), LANGUAGES, "Others", coverage.articles()),
        coverage.outlets().stream().limit(BARS).toList(),
        removal.reasons().stream()
            .filter(reason -> reason.number() > 0)
            .map(reason -> new Bar(reason.name(), reason.key(), reason.number(), reason.share()))
            .toList(),
        removal.outlets(),
        duplicates.sizes(),
        duplicates.similarities(),
        coverage.outlets().stream().limit(Leaders.OUTLETS_OF_AN_ENTITY).map(Bar::name).toList(),
        entities,
        List.of(),
        coverage.articles(),
        duplicates.clusters(),
        isPartitioned);
  }

  /** With names that can be searched for, beside those with a time line. */
  public ChartData withNames(List<NameList> more) {
    return new ChartData(
        bins,
        unit,
        time,
        languages,
        outlets,
        removal,
        removalByOutlet,
        sizes,
        similarities,
        outletNames,
        entities,
        more,
        articles,
        reports,
        partitioned);
  }

  public String toJson() {
    return toJson(this);
  }

  /** A value as it stands in the page. */
  static String toJson(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * No string of the corpus can end the element, begin a comment or break a line of a script: all
   * characters that could are written as numbers.
   */
  private static final class InsideOfScript extends CharacterEscapes {
    private static final long serialVersionUID = 1;

    @Override
    public int[] getEscapeCodesForAscii() {
      int[] codes = standardAsciiEscapesForJSON();
      for (char c : new char[] {'<', '>', '&', '\''}) {
        codes[c] = ESCAPE_STANDARD;
      }
      return codes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
      return character == '\u2028' || character == '\u2029'
          ? new SerializedString(String.format("\\u%04x", character))
          : null;
    }
  }
}
