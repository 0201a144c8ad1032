/** What a line of a report is: prose, a heading, a byline, a labelled line, and where its dateline ends. */
import type { Range } from '../../model.ts';
import { BYLINE, CAPTION, SIGNATURE } from '../en/events.ts';

export type LineKind = 'prose' | 'bullet' | 'heading' | 'label' | 'name' | 'byline' | 'caption' | 'foot';

export interface Dateline {
  readonly place?: Range;
  /** Where the story begins. */
  readonly end: number;
}

const LABEL =
  /^(?:hosts?|chair(?:person|man|woman|ed by)?|moderators?|moderated by|speakers?|panel(?:l?ists)?|date(?: and time)?|venue|place|location|title|topic|theme|subject|event|webinar|organi[sz]ers?|organi[sz]ed by|convened by|held by|present(?:ers?)?|facilitators?|discussants?|keynote(?: speaker)?|guests?|format|time|participants|members|witnesses|secretariat|commissioners|attendees|in the chair|clerk|attendance|in attendance|apologies|regrets|absent|present|(?:on the )?panel|rapporteurs?)\s*:\s*\S/i;
/** A label with nothing behind it stands over a list. */
const LIST_HEAD =
  /^(?:(?:our|the|guest|keynote|invited) )?(?:speakers?|panel(?:l?ists)?|moderators?|participants|presenters?|discussants?|guests|attendance|present|apologies|agenda|programme|hosts?|key (?:points|messages|takeaways)|highlights|discussion|conclusions?|recommendations?|questions?(?: and answers)?)\s*:$/i;
const BULLET = /^(?:[-–—•*▪●◦·]|\d{1,2}[.)]|[a-z]\))\s+/;
/** "Officers: Clyde Rose, President (CSR); ..." */
const NAMED_LIST = /^\p{Lu}\p{Ll}+(?: \p{Ll}+){0,2}: (?:\p{Lu}[\p{L}.'’-]+ ){1,4}\p{Lu}[\p{L}'’-]+(?=[,;(]).*[;(]/u;
const NAME_LINE = /^(?:[-•*]\s*)?\p{Lu}[^.!?:]{2,120}:$/u;
const SENTENCE_END = /[.!?…]["'”’)\]]*$/;

/** The kind of a line, given that of the line before and whether the story has begun: all that follows a signature stays at the foot. */
export function lineKind(text: string, before: LineKind | undefined, begun = true): LineKind {
  if (SIGNATURE.test(text) && !begun) return 'byline';
  if (before === 'foot' || SIGNATURE.test(text)) return 'foot';
  if (BYLINE.test(text) && text.length < 120 && !SENTENCE_END.test(text.replace(/\b\p{Lu}\.$/u, ''))) return 'byline';
  if (CAPTION.test(text)) return 'caption';
  if (/^#+\s/.test(text) || LIST_HEAD.test(text)) return 'heading';
  if (LABEL.test(text) || (NAMED_LIST.test(text) && !/[.!?]$/.test(text))) return 'label';
  if (NAME_LINE.test(text) && text.split(/\s+/).length <= 14) return 'name';
  const bullet = BULLET.exec(text);
  if (bullet) return /^\d/.test(text) && !SENTENCE_END.test(text) ? 'heading' : 'bullet';
  if (!SENTENCE_END.test(text) && text.split(/\s+/).length <= 18 && !/[:;,]$/.test(text)) return 'heading';
  if (text === text.toUpperCase() && /\p{Lu}{3}/u.test(text)) return 'heading';
  return 'prose';
}

export const bulletEnd = (text: string): number => BULLET.exec(text)?.[0].length ?? 0;

const CAPITALS =
  /^(\p{Lu}[\p{Lu}\p{M}'’. -]{2,40}?)(?:,\s*([^:–—-]{3,30}?))?(?:\s*\([^)]{2,30}\))?\s*(?::|[–—]|-(?=\s))\s*/u;
const DATED =
  /^(\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]+){0,3})(?:,\s\p{Lu}[\p{L}. ]{2,20})?,\s*((?:\p{L}{3,9}\.?\s\d{1,2}|\d{1,2}\s\p{L}{3,9}\.?)(?:,?\s\d{4})?)(?:\s*\([^)]{2,30}\))?\s*(?::|[–—]|--?(?=\s)|$)\s*/u;
/** "Valparaíso: The ports ...", where the story begins. */
const PLACE = /^(\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?):\s(?=\p{Lu}|["“‘])(?!(?!The |An? )\p{Lu}\S+ (?:\p{Ll}+ )?\p{Lu})/u;

const WIRE =
  /^(\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]+){0,2})(?:\s\([^)]{2,30}\))?\s(?:--|[–—])\s*(?=[\p{Lu}"“‘'\d])/u;

/** "KARACHI: ", "Accra, Nov. 2 - ", "NAIROBI, 28 May 2021 - " at the beginning of a paragraph. */
export function datelineOf(text: string, first: boolean): Dateline | undefined {
  const found = DATED.exec(text) ?? CAPITALS.exec(text) ?? WIRE.exec(text) ?? (first ? PLACE.exec(text) : undefined);
  if (!found?.[1] || (found[0].length >= text.length - 20 && found[0].length < text.length)) return undefined;
  const remote = /^(?:virtual|online|webinar|zoom|remote|press release|update|note|summary)$/i.test(found[1]);
  return { end: found[0].length, ...(remote ? {} : { place: { from: 0, to: found[1].length } }) };
}
