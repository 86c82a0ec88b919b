package org.broadsheet.report.page.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table as its file has it. A column that the file does not have is null: texts are
 * missing in tables that were written without them, and a column by which a table is split into
 * folders stands in the path.
 */
public final class TableRow {

  private final Group group;
  private final Map<String, String> inPath;

  TableRow(Group group, Map<String, String> inPath) {
    this.group = group;
    this.inPath = inPath;
  }

  public @Nullable String text(String column) {
    if (!has(column)) {
      return inPath.get(column);
    }
    return group.getBinary(column, 0).toStringUsingUTF8();
  }

  /** The text, or an empty one. */
  public String textOrEmpty(String column) {
    String text = text(column);
    return text == null ? "" : text;
  }

  /** The whole number, or 0. */
  public long number(String column) {
    Long number = numberOrNull(column);
    return number == null ? 0 : number;
  }

  @Nullable Long numberOrNull(String column) {
    if (!has(column)) {
      return null;
    }
    GroupType type = group.getType();
    return type.getType(column).asPrimitiveType().getPrimitiveTypeName() == PrimitiveTypeName.INT64
        ? group.getLong(column, 0)
        : (long) group.getInteger(column, 0);
  }

  /** The number, or 0. */
  public double fraction(String column) {
    return has(column) ? group.getDouble(column, 0) : 0;
  }

  /** Days since 1970. */
  public @Nullable Integer day(String column) {
    return has(column) ? group.getInteger(column, 0) : null;
  }

  public boolean flag(String column) {
    return has(column) && group.getBoolean(column, 0);
  }

  List<String> texts(String column) {
    List<String> texts = new ArrayList<>();
    if (has(column)) {
      Group list = group.getGroup(column, 0);
      for (int i = 0; i < list.getFieldRepetitionCount(0); i++) {
        texts.add(list.getGroup(0, i).getBinary(0, 0).toStringUsingUTF8());
      }
    }
    return texts;
  }

  private boolean has(String column) {
    return group.getType().containsField(column) && group.getFieldRepetitionCount(column) > 0;
  }
}
