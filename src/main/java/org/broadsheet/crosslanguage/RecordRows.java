package org.broadsheet.crosslanguage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.Row;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.broadsheet.article.GivenFields;
import org.broadsheet.article.Markup;
import org.broadsheet.article.SourceRecord;
import org.jspecify.annotations.Nullable;

/**
 * Makes records of rows: an {@code id} or {@code url}, one of {@code html}, {@code markdown} and
 * {@code text}, and what is known beside it: {@code url}, {@code title}, {@code published} or
 * {@code date}, {@code outlet}, {@code authors}, {@code section}.
 */
final class RecordRows {

  private RecordRows() {}

  static PCollection<SourceRecord> records(PCollection<Row> rows) {
    return rows.apply(
        "ToRecord",
        MapElements.into(TypeDescriptor.of(SourceRecord.class)).via(RecordRows::record));
  }

  static SourceRecord record(Row row) {
    String id = string(row, "id");
    String url = string(row, "url");
    String name = id == null ? url : id;
    if (name == null) {
      throw missing(row, "id nor url");
    }
    String published = string(row, "published");
    return content(row, name)
        .setGiven(
            GivenFields.builder()
                .setUrl(url)
                .setTitle(string(row, "title"))
                .setDate(published != null ? published : string(row, "date"))
                .setOutlet(string(row, "outlet"))
                .setAuthors(strings(row, "authors"))
                .setSection(string(row, "section"))
                .build())
        .build();
  }

  private static SourceRecord.Builder content(Row row, String id) {
    String html = string(row, "html");
    if (html != null) {
      return SourceRecord.html(id, html);
    }
    String markdown = string(row, "markdown");
    if (markdown != null) {
      return SourceRecord.text(id, markdown).setFormat("MARKDOWN").setMarkup(Markup.MARKDOWN);
    }
    String text = string(row, "text");
    if (text == null) {
      throw missing(row, "html, markdown nor text");
    }
    return SourceRecord.text(id, text);
  }

  private static IllegalArgumentException missing(Row row, String names) {
    return new IllegalArgumentException(
        "a row has neither "
            + names
            + "; its columns are "
            + String.join(", ", row.getSchema().getFieldNames()));
  }

  private static @Nullable String string(Row row, String name) {
    Object value = row.getSchema().hasField(name) ? row.getValue(name) : null;
    return value == null ? null : value.toString();
  }

  private static List<String> strings(Row row, String name) {
    List<String> strings = new ArrayList<>();
    Object value = row.getSchema().hasField(name) ? row.getValue(name) : null;
    if (value instanceof Collection<?> many) {
      many.forEach(one -> strings.add(String.valueOf(one)));
    } else if (value != null) {
      strings.add(value.toString());
    }
    return strings;
  }
}
