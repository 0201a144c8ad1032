/** Who speaks for somebody else. */
import type { Range } from '../../model.ts';
import { sentences } from '../../sentences.ts';
import { INTERPRETS } from '../en/speech-claims.ts';
import { fold } from '../spoken-name.ts';
import type { NamedMention } from './named-mentions.ts';
import type { Piece } from './pieces.ts';
import type { Voice } from './voices.ts';

/** Interpreter -> whom they speak for: "Don Hilario will speak in Spanish and Kevin will interpret". */
export function interpretersOf(
  pieces: readonly Piece[],
  named: readonly NamedMention[],
): ReadonlyMap<Voice, { readonly whom?: Voice; readonly said: Range & { readonly piece: number } }> {
  const found = new Map<Voice, { readonly whom?: Voice; readonly said: Range & { readonly piece: number } }>();
  for (const at of new Set(named.map(({ mention }) => mention.piece))) {
    const text = pieces[at]?.text ?? '';
    if (!INTERPRETS.test(fold(text))) continue;
    for (const sentence of sentences(text)) {
      const verb = INTERPRETS.exec(fold(text.slice(sentence.from, sentence.to)));
      if (!verb) continue;
      const inside = named.filter(
        ({ mention }) => mention.piece === at && mention.from >= sentence.from && mention.to <= sentence.to,
      );
      const by = inside.findLast(({ mention }) => mention.to <= sentence.from + verb.index + 1);
      const whom = inside.find(({ voice }) => voice !== by?.voice)?.voice;
      const to = sentence.from + verb.index + verb[0].length;
      if (by) found.set(by.voice, { ...(whom ? { whom } : {}), said: { piece: at, from: by.mention.from, to } });
    }
  }
  return found;
}
