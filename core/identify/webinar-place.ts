/** Where it was held: "in Abuja" beside the webinar, else the dateline. */
import { evidenceAt } from '../evidence.ts';
import type { Fact } from '../record.ts';
import { EVENT, HELD_BY } from './en/events.ts';
import { FUNCTION_WORDS } from './en/function-words.ts';
import type { Source } from './webinar-facts.ts';

const HELD_IN =
  /\b(?:held|hosted|organi[sz]ed|convened|streamed|broadcast|live|took place|gathered|met)\b[^.;:]{0,60}?\b(?:in|from)\s(?=\p{Lu})/u;
const AT_END = /,\s(?:from|in)\s(\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,2})\.?$/u;
const NAME = /^\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,2}/u;

/** "held in English" is no place. */
const LANGUAGE = /^(?:English|French|Spanish|Arabic|German|Italian|Portuguese|Russian|Chinese|Urdu|Hindi|Swahili)\b/;

export function placeOf({ transcript, document }: Source): Fact<string> | undefined {
  const labelled = document.lines.find(
    ({ kind, text }) => kind === 'label' && /^(?:venue|place|location)\s*:/i.test(text),
  );
  const value = labelled && /:\s*([^,(]{2,60})/.exec(labelled.text);
  if (labelled && value?.[1] && !/online|virtual|zoom|teams|remote/i.test(value[1])) {
    const from = labelled.text.indexOf(value[1]);
    return {
      value: value[1].trim(),
      evidence: [evidenceAt(transcript, { turn: labelled.turn, from, to: from + value[1].trimEnd().length })],
      confidence: 'stated',
    };
  }
  return datelinePlace({ transcript, document }) ?? heldIn({ transcript, document });
}

type Read = Pick<Source, 'transcript' | 'document'>;

/** "ISLAMABAD:": where the report was written, so the place is inferred. */
function datelinePlace({ transcript, document }: Read): Fact<string> | undefined {
  const line = document.lines.find(({ dateline }) => dateline?.place);
  if (!line?.dateline?.place) return undefined;
  const evidence = evidenceAt(transcript, { turn: line.turn, ...line.dateline.place });
  const value = evidence.quote.toLowerCase().replace(/(^|[\s'’-])\p{L}/gu, (letter) => letter.toUpperCase());
  return {
    value: evidence.quote === evidence.quote.toUpperCase() ? value : evidence.quote,
    evidence: [evidence],
    confidence: 'inferred',
  };
}

function heldIn({ transcript, document }: Read): Fact<string> | undefined {
  for (const { line, frame, from } of document.sentences) {
    if (line.kind !== 'prose' || !EVENT.test(frame)) continue;
    const held = HELD_IN.exec(frame);
    const end = HELD_BY.test(frame) ? AT_END.exec(frame) : null;
    const at = end?.[1] ? end.index + end[0].indexOf(end[1]) : held ? held.index + held[0].length : -1;
    const name = at >= 0 ? NAME.exec(frame.slice(at))?.[0] : undefined;
    if (!name || FUNCTION_WORDS.has(name.toLowerCase()) || LANGUAGE.test(name)) continue;
    return {
      value: name,
      evidence: [evidenceAt(transcript, { turn: line.turn, from: from + at, to: from + at + name.length })],
      confidence: 'stated',
    };
  }
  return undefined;
}
