package org.broadsheet.extraction;

import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.broadsheet.article.Article;
import org.broadsheet.article.Block;
import org.broadsheet.article.DateOrder;
import org.broadsheet.article.Evidence;
import org.broadsheet.article.GivenFields;
import org.broadsheet.article.Markup;
import org.broadsheet.article.Metadata;
import org.broadsheet.article.OutletSignal;
import org.broadsheet.article.Published;
import org.broadsheet.article.Redaction;
import org.broadsheet.article.RejectReason;
import org.broadsheet.article.Source;
import org.broadsheet.article.SourceRecord;
import org.broadsheet.article.WebAddress;
import org.broadsheet.extraction.metadata.Bylines;
import org.broadsheet.extraction.metadata.GivenDate;
import org.broadsheet.extraction.metadata.SourcePath;
import org.broadsheet.extraction.page.PageReader;
import org.broadsheet.extraction.prose.ProseReader;

/**
 * Makes an article of a record: the front door to extraction without Beam.
 *
 * <p>What the record's own fields say is trusted over what its text says. Dates later than the day
 * of the record's retrieval, or than the day the extractor was made, are refused: they are dates of
 * events, of copyright or mistakes.
 */
public final class ArticleExtractor implements Serializable {

  private static final long serialVersionUID = 1;

  private static final long MILLIS_PER_DAY = 86_400_000L;

  /** Characters; what is shorter on a page is a label. Chinese says a sentence in as many. */
  private static final int MIN_SENTENCE_CHARS = 25;

  /** Formats whose records are files, so that the name of the file is that of the article. */
  private static final Set<String> WHOLE_FILES = Set.of("TEXT", "MARKDOWN", "HTML", "MHTML", "PDF");

  /** A text file that is HTML all the same. */
  private static final Pattern HTML =
      Pattern.compile(
          "(?is)^\\s*(?:<\\?xml[^>]{0,200}>\\s*)?<(?:!doctype\\s+html|html|head|body|article|div|p)\\b.*");

  private final long today;

  private ArticleExtractor(long today) {
    this.today = today;
  }

  /** An extractor that refuses dates later than one day from now (UTC). */
  public static ArticleExtractor create() {
    return new ArticleExtractor(LocalDate.now(Clock.systemUTC()).toEpochDay());
  }

  /** This extractor with another day, in days since 1970, as its today. */
  public ArticleExtractor withToday(long epochDay) {
    return new ArticleExtractor(epochDay);
  }

  private static boolean isSentence(Block block) {
    return block.isKept() && block.text().length() >= MIN_SENTENCE_CHARS;
  }

  /**
   * The article that a record holds.
   *
   * @throws RejectedException if it holds none, with the reason
   */
  public Article extract(SourceRecord record) throws RejectedException {
    if (record.content().isBlank()) {
      throw new RejectedException(RejectReason.EMPTY, "The record holds no text.");
    }
    long latestDay = latestDay(record);
    Draft draft = draft(record, latestDay);
    if (draft.blocks().stream().noneMatch(Block::isKept)) {
      throw new RejectedException(
          RejectReason.NO_ARTICLE_TEXT,
          "The record holds " + draft.blocks().size() + " blocks, and all are boilerplate.");
    }
    if (record.markup() == Markup.HTML
        && draft.blocks().stream().noneMatch(ArticleExtractor::isSentence)) {
      throw new RejectedException(
          RejectReason.NO_ARTICLE_TEXT, "The page has labels and menus, and no sentence.");
    }
    return Article.builder()
        .setId(record.id())
        .setSource(Source.of(record))
        .setMetadata(
            MetadataBounds.within(
                withPath(
                    withGiven(record.given(), draft.metadata(), latestDay), record, latestDay)))
        .setBlocks(draft.blocks().stream().map(ArticleExtractor::harmless).toList())
        .setTextConfidence(draft.textConfidence())
        .build()
        .withDamages(record.damages());
  }

  /** Done before entities are tagged, so that their offsets fit the text. */
  private static Block harmless(Block block) {
    String text = Redaction.of(block.text());
    return text.equals(block.text())
        ? block
        : new Block(block.kind(), text, block.reason(), block.rule());
  }

  /** A day is added, because a day begins in the east before it begins in UTC. */
  private long latestDay(SourceRecord record) {
    Long retrieved = record.retrievedAtMillis();
    return 1 + (retrieved == null ? today : Math.floorDiv(retrieved, MILLIS_PER_DAY));
  }

  private static Draft draft(SourceRecord record, long latestDay) throws RejectedException {
    String content = record.content();
    if (record.markup() == Markup.HTML || HTML.matcher(content).matches()) {
      return PageReader.read(content, latestDay);
    }
    return record.markup() == Markup.MARKDOWN
        ? ProseReader.readMarkdown(content)
        : ProseReader.readText(content);
  }

  private static Metadata withGiven(GivenFields given, Metadata found, long latestDay) {
    Metadata.Builder result = found.toBuilder();
    List<Evidence> clues = new ArrayList<>();
    if (given.outlet() != null) {
      clues.add(Evidence.of(OutletSignal.GIVEN, given.outlet()));
    }
    if (given.url() != null) {
      clues.add(Evidence.of(OutletSignal.GIVEN_URL, given.url()));
      result.setUrl(given.url());
    }
    clues.addAll(found.outletClues());
    if (given.title() != null) {
      result.setTitle(given.title());
    }
    if (!given.authors().isEmpty()) {
      List<String> authors = MetadataBounds.fieldsOfAuthors(given.authors());
      String byline = authors.isEmpty() ? null : String.join(", ", authors);
      result.setAuthors(authors(authors)).setByline(byline);
    }
    if (given.section() != null) {
      result.setSection(given.section());
    }
    Metadata all =
        result
            .setPublished(published(given, found.published(), latestDay))
            .setOutletClues(clues)
            .build();
    return all.toBuilder()
        .setUrl(WebAddress.of(all.url()))
        .setCanonicalUrl(WebAddress.of(all.canonicalUrl()))
        .setImageUrl(WebAddress.of(all.imageUrl()))
        .build();
  }

  /** Where nothing else tells, the folders do. */
  private static Metadata withPath(Metadata found, SourceRecord record, long latestDay) {
    boolean isWholeFile = WHOLE_FILES.contains(record.format());
    SourcePath path = new SourcePath(record.uri(), record.format(), isWholeFile);
    Metadata.Builder result = found.toBuilder();
    String domain = path.domain();
    if (domain != null) {
      List<Evidence> clues = new ArrayList<>(found.outletClues());
      clues.add(Evidence.of(OutletSignal.FOLDER, domain));
      result.setOutletClues(clues);
    }
    if (!found.published().isKnown() && found.published().evidence() == null) {
      Published published = path.published();
      result.setPublished(isLater(published, latestDay) ? found.published() : published);
    }
    return result.build();
  }

  private static List<String> authors(List<String> fields) {
    List<String> authors = new ArrayList<>();
    for (String field : fields) {
      List<String> names = Bylines.authors(field);
      authors.addAll(names.isEmpty() ? List.of(field) : names);
    }
    return authors;
  }

  /** A date that cannot be read, or lies in the future, is unknown, but is reported. */
  private static Published published(GivenFields given, Published found, long latestDay) {
    String printed = given.date();
    if (printed == null) {
      Published own = isLater(found, latestDay) ? Published.UNKNOWN : found;
      return own.isKnown() || given.made() == null ? own : made(given.made(), latestDay);
    }
    String evidence = "given: " + printed + order(given.dateOrder());
    Published published =
        GivenDate.read(printed, given.dateOrder(), latestDay)
            .map(date -> date.published(evidence))
            .orElse(found);
    return published.isKnown() && !isLater(published, latestDay)
        ? published
        : new Published(null, null, null, Published.Precision.UNKNOWN, evidence);
  }

  /** An article is laid out for the day on which it is printed, or the one before. */
  private static Published made(String day, long latestDay) {
    Published made =
        GivenDate.read(day, DateOrder.UNKNOWN, latestDay)
            .map(date -> date.published("file made: " + day))
            .orElse(Published.UNKNOWN);
    return isLater(made, latestDay) ? Published.UNKNOWN : made;
  }

  private static boolean isLater(Published published, long latestDay) {
    Long day = published.epochDay();
    return day != null && day > latestDay;
  }

  private static String order(DateOrder order) {
    return switch (order) {
      case DAY_FIRST -> " (day first)";
      case MONTH_FIRST -> " (month first)";
      default -> "";
    };
  }
}
