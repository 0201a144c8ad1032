/** Who runs the webinar: they give its frame, not its content. */
import type { SpeakerId } from '../model.ts';
import type { Context } from './context.ts';
import { surnameOf } from './designation.ts';
import { asks } from './pointing.ts';
import { isReported } from './structure/asking.ts';
import type { Unit } from './units.ts';

/** Those whom identification calls so; else those who mostly ask and keep house, the one of most turns. */
export function moderatorsOf({ identification, sentences }: Context): ReadonlySet<SpeakerId> {
  const named = identification.speakers.filter((speaker) => speaker.part === 'moderator').map((speaker) => speaker.id);
  if (named.length > 0) return new Set(named);
  const counts = new Map<SpeakerId, { all: number; frame: number; asked: number; turns: Set<number> }>();
  for (const { speakerId, housekeeping, text, turn } of sentences) {
    if (speakerId === undefined) continue;
    const count = counts.get(speakerId) ?? { all: 0, frame: 0, asked: 0, turns: new Set() };
    const question = asks(text);
    count.all++;
    count.turns.add(turn);
    if (question) count.asked++;
    if (housekeeping || question) count.frame++;
    counts.set(speakerId, count);
  }
  const running = [...counts].filter(
    ([, { all, frame, asked, turns }]) =>
      turns.size >= 4 && frame >= 3 && (asked >= 2 || frame - asked >= 4) && frame / all >= 0.28,
  );
  const first = running.sort(([, a], [, b]) => b.turns.size - a.turns.size)[0];
  return new Set(first && counts.size > 1 ? [first[0]] : []);
}

/** Whether a unit presents the webinar, its people or a question: a moderator's, before anybody else has spoken, with another speaker's name, or "she asks whether". */
export function presentsOthers(
  { identification, sentences }: Context,
  moderators: ReadonlySet<SpeakerId>,
): (unit: Unit) => boolean {
  const first = sentences.findIndex(({ speakerId }) => speakerId !== undefined && !moderators.has(speakerId));
  const names = identification.speakers.flatMap(({ id, name }) =>
    name && !moderators.has(id) && /\s/.test(name) ? [name, surnameOf(name)] : [],
  );
  return ({ text, sentences: [own] }) =>
    own?.speakerId !== undefined &&
    moderators.has(own.speakerId) &&
    (own.index < first || isReported(text) || names.some((name) => name.length > 3 && text.includes(name)));
}
