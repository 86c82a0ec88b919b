package org.broadsheet;

import org.jspecify.annotations.Nullable;

/** A command line that cannot be run; the message is one sentence for the person who typed it. */
public final class UsageException extends RuntimeException {

  /** The message may be that of another exception, all of which have one here. */
  public UsageException(@Nullable String message) {
    super(message);
  }
}
