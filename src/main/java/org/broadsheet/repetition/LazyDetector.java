package org.broadsheet.repetition;

import java.io.Serializable;
import java.util.function.Supplier;
import org.apache.beam.sdk.util.SerializableUtils;
import org.broadsheet.outlet.OutletDetector;
import org.broadsheet.outlet.OutletRegistry;
import org.jspecify.annotations.Nullable;

/**
 * A detector that is made when it is first needed.
 *
 * <p>The direct runner deserialises a function with side inputs for each bundle, and a registry of
 * ten thousand outlets takes a tenth of a second to index; most bundles never ask for it.
 */
final class LazyDetector implements Supplier<OutletDetector>, Serializable {

  private final byte[] registry;
  private transient @Nullable OutletDetector detector;

  LazyDetector(OutletRegistry registry) {
    this.registry = SerializableUtils.serializeToByteArray(registry);
  }

  @Override
  public OutletDetector get() {
    OutletDetector made = detector;
    if (made == null) {
      made =
          OutletDetector.using(
              (OutletRegistry)
                  SerializableUtils.deserializeFromByteArray(registry, "the outlet registry"));
      detector = made;
    }
    return made;
  }
}
