package org.broadsheet.text;

/** Mixing of 64-bit hashes. */
final class HashMixer {

  private HashMixer() {}

  /** A bijection in which every input bit moves every output bit (finaliser of MurmurHash3). */
  static long mix(long bits) {
    long x = (bits ^ (bits >>> 33)) * 0xff51afd7ed558ccdL;
    x = (x ^ (x >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return x ^ (x >>> 33);
  }
}
