/** The number that orders the versions of one key in their notifications. */

/** Hexadecimal, of one length, growing over restarts and a clock that is set back. */
export function sequencerAfter(used: Iterable<{ readonly sequencer: string }>, now: () => number): () => string {
  let last = 0n;
  for (const { sequencer } of used) {
    const value = BigInt(`0x${sequencer}`);
    if (value > last) last = value;
  }
  return () => {
    const clock = BigInt(now()) << 16n;
    last = clock > last ? clock : last + 1n;
    return last.toString(16).toUpperCase().padStart(18, '0');
  };
}
