package org.broadsheet.reading.format;

/** What goes wrong after a record is handed out: no fault of its file, and never a reject. */
public final class DeliveryException extends RuntimeException {

  public DeliveryException(Throwable cause) {
    super(cause);
  }
}
