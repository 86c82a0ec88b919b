package org.broadsheet.entities.tagging;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** A value that is made when it is first asked for, once a JVM. */
final class Lazy<T> {

  /** Makes the value. */
  @FunctionalInterface
  interface Maker<T> {
    T make() throws IOException;
  }

  private final Maker<T> maker;
  private volatile @Nullable T value;

  Lazy(Maker<T> maker) {
    this.maker = maker;
  }

  T get() {
    T made = value;
    return made != null ? made : makeOnce();
  }

  private synchronized T makeOnce() {
    T made = value;
    if (made == null) {
      try {
        made = maker.make();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      value = made;
    }
    return made;
  }
}
