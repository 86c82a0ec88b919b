package org.broadsheet.reading.format.document;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.article.GivenFields;
import org.broadsheet.reading.field.Field;
import org.broadsheet.reading.field.FieldMapping;
import org.broadsheet.reading.format.Row;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterVisitor;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/**
 * The fields between two lines of three hyphens at the head of a Markdown file.
 *
 * @param length how many characters it takes; 0 if there is none
 * @param given its fields
 */
record FrontMatter(int length, GivenFields given) {

  /** It must hold at least one field, or the hyphens are a rule between paragraphs. */
  private static final Pattern BLOCK =
      Pattern.compile(
          "^\\s{0,20}---[ \\t]*\\r?\\n((?:[\\w.-]+:|[ \\t#-])[^\\n]*\\n){1,200}?---[ \\t]*(?:\\r?\\n|$)");

  private static final FrontMatter NONE = new FrontMatter(0, GivenFields.NONE);

  boolean isThere() {
    return length > 0;
  }

  static FrontMatter of(String text) {
    if (!text.stripLeading().startsWith("---")) {
      return NONE;
    }
    Matcher block = BLOCK.matcher(text.substring(0, Math.min(text.length(), 20_000)));
    return block.find() ? new FrontMatter(block.end(), fields(block.group().strip())) : NONE;
  }

  private static GivenFields fields(String block) {
    Node document =
        Parser.builder()
            .extensions(List.of(YamlFrontMatterExtension.create()))
            .build()
            .parse(block.replace("\r\n", "\n") + "\n");
    YamlFrontMatterVisitor visitor = new YamlFrontMatterVisitor();
    document.accept(visitor);
    Row row = new Row(FieldMapping.BUILT_IN);
    for (Map.Entry<String, List<String>> field : visitor.getData().entrySet()) {
      FieldMapping.Meaning meaning = row.mapping().meaning(field.getKey());
      if (meaning != null && meaning.field() != Field.TEXT) {
        row.put(meaning, 0, field.getValue().stream().map(FrontMatter::bare).toList());
      }
    }
    return row.given();
  }

  private static String bare(String value) {
    boolean isQuoted = value.length() > 1 && value.matches("(?s)\"[^\"]*\"|'[^']*'");
    return isQuoted ? value.substring(1, value.length() - 1) : value;
  }
}
