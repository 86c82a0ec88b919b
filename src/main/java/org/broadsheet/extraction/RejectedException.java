package org.broadsheet.extraction;

import org.broadsheet.article.RejectReason;

/** A record that holds no article, with the reason that its reject will carry. */
public final class RejectedException extends Exception {

  private static final long serialVersionUID = 1;

  private final RejectReason reason;

  public RejectedException(RejectReason reason, String message) {
    super(message);
    this.reason = reason;
  }

  public RejectReason reason() {
    return reason;
  }
}
