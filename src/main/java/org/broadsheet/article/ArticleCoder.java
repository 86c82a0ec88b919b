package org.broadsheet.article;

import java.io.IOException;
import org.apache.beam.sdk.coders.CoderProvider;
import org.apache.beam.sdk.coders.CoderProviders;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.broadsheet.wire.FieldInput;
import org.broadsheet.wire.FieldOutput;
import org.broadsheet.wire.ValueCoder;

/** Encodes an {@link Article} field by field; about as many bytes as its text has, and 200. */
public final class ArticleCoder extends ValueCoder<Article> {

  private static final ArticleCoder INSTANCE = new ArticleCoder();
  private static final BlockKind[] BLOCK_KINDS = BlockKind.values();
  private static final CutReason[] CUT_REASONS = CutReason.values();
  private static final AgencySignal[] AGENCY_SIGNALS = AgencySignal.values();
  private static final Published.Precision[] PRECISIONS = Published.Precision.values();
  private static final Metadata.PageType[] PAGE_TYPES = Metadata.PageType.values();
  private static final Metadata.Completeness[] COMPLETENESSES = Metadata.Completeness.values();

  private ArticleCoder() {}

  public static ArticleCoder of() {
    return INSTANCE;
  }

  /** Makes this the coder of every collection of articles. */
  public static CoderProvider getCoderProvider() {
    return CoderProviders.forCoder(TypeDescriptor.of(Article.class), INSTANCE);
  }

  @Override
  protected void write(Article article, FieldOutput out) throws IOException {
    out.string(article.id());
    write(article.source(), out);
    write(article.metadata(), out);
    out.list(article.blocks(), ArticleCoder::write);
    out.optionalReal(article.textConfidence());
    write(article.outlet(), out);
    write(article.language(), out);
    out.strings(article.defects());
  }

  @Override
  protected Article read(FieldInput in) throws IOException {
    return Article.builder()
        .setId(in.string())
        .setSource(readSource(in))
        .setMetadata(readMetadata(in))
        .setBlocks(in.list(ArticleCoder::readBlock))
        .setTextConfidence(in.optionalReal())
        .setOutlet(readOutlet(in))
        .setLanguage(readLanguage(in))
        .setDefects(in.strings())
        .build();
  }

  private static void write(Source source, FieldOutput out) throws IOException {
    out.string(source.uri())
        .number(source.position())
        .optionalString(source.sourceId())
        .string(source.format())
        .string(source.charset())
        .optionalNumber(source.retrievedAtMillis())
        .map(source.extra());
  }

  private static Source readSource(FieldInput in) throws IOException {
    return Source.of(
        in.string(),
        in.number(),
        in.optionalString(),
        in.string(),
        in.string(),
        in.optionalNumber(),
        in.map());
  }

  private static void write(Metadata metadata, FieldOutput out) throws IOException {
    out.optionalString(metadata.url())
        .optionalString(metadata.canonicalUrl())
        .optionalString(metadata.title())
        .strings(metadata.authors())
        .optionalString(metadata.byline())
        .optionalString(metadata.section())
        .optionalString(metadata.imageUrl());
    write(metadata.published(), out);
    out.optionalNumber(metadata.modifiedAtMillis())
        .constant(metadata.pageType())
        .constant(metadata.completeness())
        .list(metadata.outletClues(), ArticleCoder::write);
  }

  private static Metadata readMetadata(FieldInput in) throws IOException {
    return Metadata.builder()
        .setUrl(in.optionalString())
        .setCanonicalUrl(in.optionalString())
        .setTitle(in.optionalString())
        .setAuthors(in.strings())
        .setByline(in.optionalString())
        .setSection(in.optionalString())
        .setImageUrl(in.optionalString())
        .setPublished(readPublished(in))
        .setModifiedAtMillis(in.optionalNumber())
        .setPageType(in.constant(PAGE_TYPES))
        .setCompleteness(in.constant(COMPLETENESSES))
        .setOutletClues(in.list(ArticleCoder::readEvidence))
        .build();
  }

  private static void write(Published published, FieldOutput out) throws IOException {
    out.optionalNumber(published.epochDay())
        .optionalNumber(published.epochMillis())
        .optionalNumber(published.offsetMinutes())
        .constant(published.precision())
        .optionalString(published.evidence());
  }

  private static Published readPublished(FieldInput in) throws IOException {
    return Published.of(
        in.optionalNumber(),
        in.optionalNumber(),
        in.optionalInt(),
        in.constant(PRECISIONS),
        in.optionalString());
  }

  private static void write(Block block, FieldOutput out) throws IOException {
    out.constant(block.kind()).string(block.text()).constant(block.reason()).string(block.rule());
  }

  private static Block readBlock(FieldInput in) throws IOException {
    return Block.of(in.constant(BLOCK_KINDS), in.string(), in.constant(CUT_REASONS), in.string());
  }

  private static void write(Evidence evidence, FieldOutput out) throws IOException {
    out.string(evidence.signal()).string(evidence.value()).real(evidence.weight());
  }

  private static Evidence readEvidence(FieldInput in) throws IOException {
    return Evidence.of(in.string(), in.string(), in.real());
  }

  private static void write(AgencyCredit credit, FieldOutput out) throws IOException {
    out.string(credit.agency())
        .constant(credit.signal())
        .string(credit.value())
        .real(credit.weight());
  }

  private static AgencyCredit readCredit(FieldInput in) throws IOException {
    return AgencyCredit.of(in.string(), in.constant(AGENCY_SIGNALS), in.string(), in.real());
  }

  private static void write(Outlet outlet, FieldOutput out) throws IOException {
    out.optionalString(outlet.domain())
        .optionalString(outlet.name())
        .real(outlet.confidence())
        .list(outlet.evidence(), ArticleCoder::write)
        .strings(outlet.agencies())
        .list(outlet.agencyEvidence(), ArticleCoder::write)
        .optionalString(outlet.siteDomain())
        .optionalString(outlet.originDomain());
  }

  private static Outlet readOutlet(FieldInput in) throws IOException {
    return Outlet.builder()
        .setDomain(in.optionalString())
        .setName(in.optionalString())
        .setConfidence(in.real())
        .setEvidence(in.list(ArticleCoder::readEvidence))
        .setAgencies(in.strings())
        .setAgencyEvidence(in.list(ArticleCoder::readCredit))
        .setSiteDomain(in.optionalString())
        .setOriginDomain(in.optionalString())
        .build();
  }

  private static void write(Language language, FieldOutput out) throws IOException {
    out.string(language.code())
        .real(language.score())
        .list(
            language.shares(),
            (share, fields) ->
                fields.string(share.language()).real(share.share()).real(share.score()))
        .flag(language.isMixed());
  }

  private static Language readLanguage(FieldInput in) throws IOException {
    return Language.of(
        in.string(),
        in.real(),
        in.list(share -> LanguageShare.of(share.string(), share.real(), share.real())),
        in.flag());
  }
}
