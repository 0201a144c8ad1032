/** What `decode-probe.mjs` calls: the whole of decoding, and its part that other packages do, bytes to cues. */
import { detect, toSample } from '../../core/decode/detect.ts';
import { toText } from '../../core/decode/text.ts';
import type { Cue } from '../../core/model.ts';

export { decode } from '../../core/decode/decode.ts';

export async function cuesOf(bytes: Uint8Array, name: string): Promise<readonly Cue[]> {
  const decoded = toText(bytes);
  if (decoded === 'binary') return [];
  const reading = await detect(toSample(bytes, decoded.text), name)?.reader.read({ bytes, text: decoded.text });
  return reading && 'cues' in reading ? reading.cues : [];
}
