package org.broadsheet.clustering.sketch;

import com.dynatrace.hash4j.similarity.ElementHashProvider;
import com.dynatrace.hash4j.similarity.SimilarityHashPolicy;
import com.dynatrace.hash4j.similarity.SimilarityHasher;
import com.dynatrace.hash4j.similarity.SimilarityHashing;
import com.dynatrace.hash4j.similarity.SuperMinHashVersion;

/**
 * Signs sets of shingles: the chance that two signatures agree in a component is the Jaccard
 * similarity of the sets.
 *
 * <p>SuperMinHash (Ertl 2017) of hash4j: three times faster than 128 separate minima and with a
 * smaller error. Not safe for several threads at once.
 */
public final class Signature {

  /** The name of the signature, for the manifest: what is stored must not change meaning. */
  public static final String VERSION = "superminhash-v2-3w5c-128x32-24x32";

  /** Components over the whole text: 32 bands of 4. */
  public static final int COMPONENTS = 128;

  /** Components over the lead: 8 bands of 3. */
  static final int LEAD_COMPONENTS = 24;

  private static final int BITS = 32;

  private final SimilarityHashPolicy policy;
  private final SimilarityHasher hasher;

  private Signature(int components) {
    policy = SimilarityHashing.superMinHash(components, BITS, SuperMinHashVersion.V1);
    hasher = policy.createHasher();
  }

  static Signature ofWholeText() {
    return new Signature(COMPONENTS);
  }

  static Signature ofLead() {
    return new Signature(LEAD_COMPONENTS);
  }

  /**
   * The components for a set that is not empty.
   *
   * @param shingles 64-bit hashes; repetitions change nothing
   */
  int[] sign(long[] shingles) {
    byte[] packed = hasher.compute(ElementHashProvider.ofValues(shingles));
    int[] components = new int[policy.getNumberOfComponents()];
    for (int i = 0; i < components.length; i++) {
      components[i] = (int) policy.getComponent(packed, i);
    }
    return components;
  }
}
