package org.broadsheet.reading.container;

import java.io.IOException;
import org.broadsheet.article.RejectReason;

/** A stream that cannot be read further, with the reason that its reject will carry. */
public final class DamagedStreamException extends IOException {

  private final RejectReason reason;

  public DamagedStreamException(RejectReason reason, String message) {
    super(message);
    this.reason = reason;
  }

  public RejectReason reason() {
    return reason;
  }
}
