package org.broadsheet.repetition;

import java.io.Serializable;
import java.util.function.Supplier;
import org.broadsheet.outlet.OutletDetector;
import org.broadsheet.outlet.OutletRegistry;
import org.jspecify.annotations.Nullable;

/** A detector that is made when it is first needed; most bundles never ask for it. */
final class LazyDetector implements Supplier<OutletDetector>, Serializable {

  private final OutletRegistry registry;
  private transient @Nullable OutletDetector detector;

  LazyDetector(OutletRegistry registry) {
    this.registry = registry;
  }

  @Override
  public OutletDetector get() {
    OutletDetector made = detector;
    if (made == null) {
      made = OutletDetector.using(registry);
      detector = made;
    }
    return made;
  }
}
