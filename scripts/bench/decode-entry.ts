/** What `decode-probe.mjs` calls: the whole of decoding, and its part that other packages do, bytes to cues. */

import { toSource } from '../../core/decode/decode.ts';
import { detect, toSample } from '../../core/decode/detect.ts';
import type { CueList } from '../../core/decode/reader.ts';
import { toText } from '../../core/decode/text.ts';

export { decode } from '../../core/decode/decode.ts';

export async function cuesOf(bytes: Uint8Array, name: string): Promise<CueList> {
  const decoded = toText(bytes);
  if (decoded === 'binary') return [];
  const sample = toSample(bytes, decoded.text);
  const reading = await detect(sample, name)?.reader.read(toSource(sample, decoded));
  return reading && 'cues' in reading ? reading.cues : [];
}
