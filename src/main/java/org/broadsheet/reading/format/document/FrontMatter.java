package org.broadsheet.reading.format.document;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.article.GivenFields;
import org.broadsheet.reading.field.Field;
import org.broadsheet.reading.field.FieldMapping;
import org.broadsheet.reading.field.FieldValues;
import org.broadsheet.reading.format.ListCell;
import org.broadsheet.reading.format.Row;
import org.broadsheet.reading.format.json.LeadingObject;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterVisitor;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/**
 * The fields at the head of a text: between two lines of three hyphens (YAML) or pluses (TOML), or
 * an object of JSON, as in Markdown; below the title of reStructuredText; or lines such as {@code
 * Title: ...} and {@code #+TITLE: ...} before a blank one.
 *
 * @param length how many characters it takes; 0 if there is none
 * @param given its fields
 * @param isOfMarkdown whether what follows is Markdown for that
 */
record FrontMatter(int length, GivenFields given, boolean isOfMarkdown) {

  /** It must hold at least one field, or the hyphens are a rule between paragraphs. */
  private static final Pattern BLOCK =
      Pattern.compile(
          "^\\s{0,20}---[ \\t]*\\r?\\n((?:[\\w.-]+:|[ \\t#-])[^\\n]*\\n){1,200}?---[ \\t]*(?:\\r?\\n|$)");

  private static final Pattern TOML =
      Pattern.compile(
          "^\\s{0,20}\\+{3}[ \\t]*\\r?\\n((?:[^\\n]*\\n){1,200}?)\\+{3}[ \\t]*(?:\\r?\\n|$)");

  private static final Pattern TOML_FIELD =
      Pattern.compile("(?m)^([\\w.-]{1,40})\\s?=\\s?([^\\n]{1,500})$");

  private static final Pattern LINES =
      Pattern.compile(
          "^\\s{0,20}(?:(?:#\\+)?[\\p{L}][\\p{L} _-]{1,30}:[ \\t]{1,20}\\S[^\\n]{0,500}\\n){2,20}[ \\t\\r]*\\n");

  private static final Pattern LINE =
      Pattern.compile("(?m)^\\s*(?:#\\+)?([\\p{L}][\\p{L} _-]{1,30}):[ \\t]+([^\\n]+)$");

  private static final Pattern STRUCTURED =
      Pattern.compile(
          "\\s{0,20}(?<over>([=#*~^\"'+-])\\2{3,200}[ \\t]*\\r?\\n)?"
              + "(?<title>[ \\t]?[^\\n]{3,300})\\n(?<under>([=#*~^\"'+-])\\5{3,300})[ \\t]*\\r?\\n"
              + "(?:[ \\t]*\\r?\\n){0,3}"
              + "(?<fields>(?::[\\w -]{1,40}:[^\\n]{0,500}(?:\\n|$)){0,50})");

  private static final Pattern STRUCTURED_FIELD =
      Pattern.compile("(?m)^:([\\w -]{1,40}):[ \\t]*([^\\n]+)$");

  private static final FrontMatter NONE = new FrontMatter(0, GivenFields.NONE, false);

  static FrontMatter of(String text) {
    String head = text.substring(0, Math.min(text.length(), 20_000));
    String start = head.stripLeading();
    if (start.startsWith("---")) {
      Matcher block = BLOCK.matcher(head);
      return block.find()
          ? new FrontMatter(block.end(), fields(block.group().strip()), true)
          : NONE;
    }
    if (start.startsWith("+++")) {
      Matcher block = TOML.matcher(head);
      return block.find() ? new FrontMatter(block.end(), toml(block.group(1)), true) : NONE;
    }
    LeadingObject object = LeadingObject.of(start);
    if (object != null) {
      GivenFields given = object.row().given();
      return given.title() == null
          ? NONE
          : new FrontMatter(head.length() - start.length() + object.length(), given, true);
    }
    FrontMatter structured = restructured(head);
    if (structured.length() > 0) {
      return structured;
    }
    Matcher lines = LINES.matcher(head);
    return lines.find() ? ofLines(lines.group(), lines.end()) : NONE;
  }

  /** A title between or above signs, and fields such as {@code :date: 2023-09-14}. */
  private static FrontMatter restructured(String head) {
    Matcher title = STRUCTURED.matcher(head);
    if (!title.lookingAt()) {
      return NONE;
    }
    String words = title.group("title").strip();
    boolean isOver = title.group("over") != null;
    String fields = title.group("fields");
    boolean isUnder = title.group("under").strip().length() + 2 >= words.length();
    if (!isUnder || (!isOver && fields.isEmpty())) {
      return NONE;
    }
    Row row = new Row(FieldMapping.BUILT_IN);
    row.put(Field.TITLE, List.of(words));
    for (Matcher field = STRUCTURED_FIELD.matcher(fields); field.find(); ) {
      FieldMapping.Meaning meaning = row.mapping().meaning(field.group(1));
      if (meaning != null && !meaning.field().isText()) {
        row.put(meaning, 1, List.of(field.group(2).strip()));
      }
    }
    return new FrontMatter(title.end(), row.given(), false);
  }

  /** Lines are about the text if one gives its title and another gives more. */
  private static FrontMatter ofLines(String lines, int end) {
    Row row = new Row(FieldMapping.BUILT_IN);
    int known = 0;
    for (Matcher line = LINE.matcher(lines); line.find(); ) {
      FieldMapping.Meaning meaning = row.mapping().meaning(line.group(1));
      if (meaning != null && !meaning.field().isText()) {
        known++;
        row.put(meaning, 0, List.of(line.group(2).strip()));
      }
    }
    GivenFields given = row.given();
    return given.title() == null || known < 2 ? NONE : new FrontMatter(end, given, false);
  }

  private static GivenFields toml(String block) {
    Row row = new Row(FieldMapping.BUILT_IN);
    for (Matcher field = TOML_FIELD.matcher(block.replace("\r\n", "\n")); field.find(); ) {
      FieldMapping.Meaning meaning = row.mapping().meaning(field.group(1));
      if (meaning != null && !meaning.field().isText()) {
        String value = field.group(2).strip();
        List<?> listed = ListCell.parse(value);
        row.put(
            meaning,
            0,
            listed == null ? List.of(bare(value)) : FieldValues.of(meaning.field(), listed));
      }
    }
    return row.given();
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
