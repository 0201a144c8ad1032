/** A small webinar of invented people, told as its files, for the stories about records. */
import { summarizeWebinar } from '../../../../core/pipeline.ts';
import type { WebinarRecord } from '../../../../core/record.ts';

const encode = (text: string) => new TextEncoder().encode(text);

/** The record of a dialogue, with the chat beside it where there is one, held on Tuesday 7 April 2026. */
export async function recordOf(lines: readonly string[], chat?: string): Promise<WebinarRecord> {
  const parts = [
    { name: 'talk.txt', bytes: encode(lines.join('\n\n')) },
    { name: 'webinar.json', bytes: encode(JSON.stringify({ title: 'Cold chains', date: '2026-04-07' })) },
    ...(chat ? [{ name: 'chat.txt', bytes: encode(chat) }] : []),
  ];
  const outcome = await summarizeWebinar('cold-chains', parts);
  if ('failure' in outcome) throw new Error(outcome.failure.message);
  for (const { span, quote } of evidenceOf(outcome.record)) {
    if (outcome.transcript.turns[span.turn]?.text.slice(span.from, span.to) !== quote)
      throw new Error(`not said: ${quote}`);
  }
  return outcome.record;
}

function evidenceOf({ summary }: WebinarRecord) {
  const { chapters, questions, decisions, actionItems, figures, terms } = summary;
  const asked = questions.flatMap(({ question, answers }) => [question, ...answers]);
  return [...chapters, ...asked, ...decisions, ...actionItems, ...figures, ...terms].flatMap(
    ({ evidence }) => evidence,
  );
}

export const nameOf = (record: WebinarRecord, id: string | undefined) =>
  record.speakers.find((speaker) => speaker.id === id)?.name;

const TALK =
  'In the north the losses of vaccine doses fell after the clinics had bought solar fridges, and the drivers learned to pack the boxes in the shade, which costs nothing and helps on every road of the district.';

/** Three voices: the moderator Priya Nair, and the speakers Samuel Okello and Lena Fischer. */
export const talked = (...more: readonly string[]): string[] => [
  'Priya Nair: Good morning and welcome to our webinar. I am Priya Nair. Our speakers are Samuel Okello and Lena Fischer. Samuel, the floor is yours.',
  `Samuel Okello: Thank you, Priya. ${TALK}`,
  'Priya Nair: Thank you, Samuel. Lena, what does the maker say?',
  `Lena Fischer: Thank you. ${TALK}`,
  ...more,
];

/** The questions of the small webinar that goes on with these lines: who asked, who answered, and the words of both. */
export async function asked(...lines: readonly string[]) {
  const record = await recordOf(talked(...lines));
  return record.summary.questions.map(({ question, asker, askerId, answererId, answers }) => ({
    question: question.text,
    asker: asker ?? nameOf(record, askerId),
    by: nameOf(record, answererId),
    answers: answers.map(({ content }) => content),
  }));
}
