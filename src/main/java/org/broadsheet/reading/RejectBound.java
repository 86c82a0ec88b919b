package org.broadsheet.reading;

import java.util.function.Consumer;
import org.broadsheet.article.RejectReason;
import org.broadsheet.article.SourceRecord;
import org.broadsheet.article.SourceRecord.State;
import org.jspecify.annotations.Nullable;

/**
 * Hands records on, but of the defective ones of a stream only the first; one more tells how many
 * followed. A file of another kind, read as lines or rows, would else fill the table of rejects.
 */
final class RejectBound {

  /** More tell nothing new of a file. */
  static final int MAX_REJECTS = 1_000;

  private final Consumer<SourceRecord> out;
  private String uri = "";
  private long defective;
  private long heldBack;
  private @Nullable SourceRecord last;

  RejectBound(Consumer<SourceRecord> out) {
    this.out = out;
  }

  /** Takes the next record; those of one stream come one after the other. */
  void accept(SourceRecord record) {
    if (!record.uri().equals(uri)) {
      end();
      uri = record.uri();
    }
    if (record.state() == State.DEFECTIVE && ++defective > MAX_REJECTS) {
      last = record;
    } else {
      out.accept(record);
    }
  }

  /** How many records less were handed on than came. */
  long heldBack() {
    return heldBack;
  }

  /** Tells what was held back of the stream that ended. */
  void end() {
    SourceRecord held = last;
    long count = defective - MAX_REJECTS;
    last = null;
    defective = 0;
    uri = "";
    if (held == null) {
      return;
    }
    RejectReason reason = held.rejectReason();
    String message =
        count == 1
            ? held.message()
            : count + " more records of it are defective; the last: " + held.message();
    heldBack += count - 1;
    out.accept(
        held.toBuilder()
            .setDefect(reason == null ? RejectReason.MALFORMED : reason, message)
            .build());
  }
}
