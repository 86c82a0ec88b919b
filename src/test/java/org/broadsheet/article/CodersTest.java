package org.broadsheet.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderRegistry;
import org.apache.beam.sdk.util.CoderUtils;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whatever crosses a shuffle comes back equal, full or empty, and its coder is found by its class.
 */
@Tag("beam")
class CodersTest {

  @Test
  void aRecordComesBack() throws Exception {
    SourceRecord empty = SourceRecord.builder().setId("1").setUri("u").setFormat("TEXT").build();
    assertRoundTrip(SourceRecord.class, empty);
    assertRoundTrip(
        SourceRecord.class,
        empty.toBuilder()
            .setPosition(-7)
            .setContent("Пример \uD83D\uDE00 text")
            .setGiven(
                GivenFields.builder()
                    .setSourceId("7")
                    .setUrl("u")
                    .setTitle("t")
                    .setDate("d")
                    .setOutlet("o")
                    .setAuthors(List.of("A", "B"))
                    .setSection("s")
                    .build())
            .setRetrievedAtMillis(5L)
            .setDefect(RejectReason.MALFORMED, "line 3")
            .build());
  }

  @Test
  void anArticleComesBack() throws Exception {
    Article empty =
        Article.builder()
            .setId("1")
            .setSource(
                Source.of(SourceRecord.builder().setId("1").setUri("u").setFormat("TEXT").build()))
            .build();
    assertRoundTrip(Article.class, empty);
    assertRoundTrip(Article.class, full(empty));
  }

  @Test
  void aRejectComesBack() throws Exception {
    SourceRecord record =
        SourceRecord.builder().setId("1").setUri("u").setFormat("TEXT").setContent("x").build();
    assertRoundTrip(
        Reject.class, Reject.of(record, Stage.EXTRACT_ARTICLES, RejectReason.EMPTY, "no text"));
  }

  private static Article full(Article empty) {
    return empty.toBuilder()
        .setMetadata(
            Metadata.builder()
                .setUrl("u")
                .setCanonicalUrl("c")
                .setTitle("t")
                .setAuthors(List.of("A"))
                .setByline("By A")
                .setSection("s")
                .setImageUrl("i")
                .setPublished(
                    new Published(-3L, -4L, -300, Published.Precision.INSTANT, "META: then"))
                .setModifiedAtMillis(9L)
                .setPageType(Metadata.PageType.LIVE_BLOG)
                .setCompleteness(Metadata.Completeness.STUB)
                .setOutletClues(List.of(Evidence.of(OutletSignal.SITE_NAME, "N")))
                .build())
        .setBlocks(
            List.of(
                Block.kept(BlockKind.PARAGRAPH, "one"),
                Block.kept(BlockKind.LIST_ITEM, "two").cut(CutReason.APPEAL, "rule")))
        .setOutlet(
            Outlet.builder()
                .setDomain("d")
                .setName("n")
                .setConfidence(.5)
                .setEvidence(List.of(Evidence.of(OutletSignal.GIVEN, "d", 2.5)))
                .setAgencies(List.of("Reuters"))
                .setAgencyEvidence(
                    List.of(new AgencyCredit("Reuters", AgencySignal.DATELINE, "(Reuters)", 4)))
                .setSiteDomain("e")
                .setOriginDomain("o")
                .build())
        .setLanguage(new Language("en", .9, List.of(new LanguageShare("en", 1, .9)), true))
        .setDefects(List.of("Step: failed"))
        .build();
  }

  private static <T> void assertRoundTrip(Class<T> type, T value) throws Exception {
    Coder<T> coder = CoderRegistry.createDefault().getCoder(type);
    assertEquals(
        value, CoderUtils.decodeFromByteArray(coder, CoderUtils.encodeToByteArray(coder, value)));
  }
}
