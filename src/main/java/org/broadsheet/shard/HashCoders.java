package org.broadsheet.shard;

import java.util.List;
import org.apache.beam.sdk.coders.CoderProvider;
import org.apache.beam.sdk.coders.CoderProviderRegistrar;
import org.apache.beam.sdk.coders.CoderProviders;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.broadsheet.text.Hash128;

/** Tells Beam the coder of {@link Hash128}, whose room knows no Beam. Found as a service. */
public final class HashCoders implements CoderProviderRegistrar {

  @Override
  public List<CoderProvider> getCoderProviders() {
    return List.of(CoderProviders.forCoder(TypeDescriptor.of(Hash128.class), Hash128Coder.of()));
  }
}
