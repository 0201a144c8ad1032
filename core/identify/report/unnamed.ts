/** People who speak without a name, "a mother from Turkana": neither they nor the "she" that follows is anybody of the report. */
import { ORGANISATION_NOUNS } from '../en/organisations.ts';
import { isRoleNoun } from '../en/roles.ts';
import { type Context, previousOf } from './continuation.ts';
import type { Sentence } from './document.ts';
import { type Reading, refused } from './reading.ts';
import type { Source } from './sources.ts';

/** Who says nothing to the report even where it tells whose husband he is. */
export const SOMEBODY =
  /^(?:participant|attendee|viewer|listener|member|delegate|panell?ist|expert|student|man|woman|mother|father|parent|resident|respondent|observer|questioner|caller|contributor|guest|colleague|grandmother|grandfather|boy|girl|child|pensioner|widow|neighbour|neighbor|aunt|uncle|brother|sister|son|daughter|husband|wife|cousin|friend)$/;

/** The reading of a sentence in which `source`, whom the report does not name, speaks. */
export function unnamed(sentence: Sentence, { words, plain }: Source): Reading {
  const head = words.at(-1) ?? '';
  const one = SOMEBODY.test(head) || (isRoleNoun(head) && !ORGANISATION_NOUNS.has(head));
  const asks = /\b(?:ask|asks|asked|asking|wondered|enquired|inquired|queried|wanted to know)\b|\?/.test(
    sentence.frame,
  );
  return { ...refused(sentence), ...(one && plain && !asks ? { unnamed: true } : {}) };
}

/** Whether "she" is the unnamed person of the sentence before; whoever answers a question is not. */
export function isOfUnnamed(context: Context, { kind, owner, words }: Source): boolean {
  return kind === 'pronoun' && !owner && words.length === 0 && previousOf(context)?.unnamed === true;
}
