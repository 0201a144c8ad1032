/** Questions typed into the chat: answered there, or read out by somebody later. */
import { evidenceAt } from '../../evidence.ts';
import type { Turn } from '../../model.ts';
import type { Question, Statement } from '../../record.ts';
import { designation } from '../designation.ts';
import { print } from '../forms.ts';
import { contentStems } from '../stems.ts';
import { isQuestion, speakerNamed } from './asking.ts';
import type { Speech } from './speech.ts';

export interface ChatQuestion {
  readonly text: string;
  readonly stems: readonly string[];
  readonly asker?: string;
  readonly askerId?: string;
  /** Where it is answered in the chat too. */
  readonly record?: Question;
}

/** An answer is among the next messages. */
const REACH = 5;
/** Each is compared with every question spoken. */
const MOST = 200;

export function chatQuestionsOf(speech: Speech): ChatQuestion[] {
  const messages = speech.transcript.turns.filter(({ channel }) => channel === 'chat');
  const questions = messages.flatMap((message, k) => {
    const text = message.text.trim();
    if (!text.endsWith('?')) return [];
    const stems = contentStems(text);
    if (stems.length < 1) return [];
    const asked = asker(speech, message);
    const record = isQuestion({ text }, speech)
      ? answered(speech, message, messages.slice(k + 1, k + 1 + REACH), asked)
      : undefined;
    return [{ text, stems, ...asked, ...(record ? { record } : {}) }];
  });
  return questions.slice(0, MOST);
}

type Asker = { readonly asker?: string; readonly askerId?: string };

function asker(speech: Speech, { speakerLabel, index }: Turn): Asker {
  const known =
    speech.identification.speakerOf[index] ?? (speakerLabel ? speakerNamed(speech, speakerLabel)?.id : undefined);
  return known ? { askerId: known } : speakerLabel ? { asker: speakerLabel } : {};
}

/** The next message of one who spoke in the webinar and is not the asker; behind another question it answers that one. */
function answered(speech: Speech, question: Turn, next: readonly Turn[], asked: Asker): Question | undefined {
  for (const message of next) {
    const { askerId: answererId } = asker(speech, message);
    if (message.text.trim().endsWith('?')) return undefined;
    if (message.speakerLabel === question.speakerLabel) continue;
    if (!answererId || !speech.speakerById.get(answererId)?.turns) continue;
    const who = designation(speech.speakerById.get(answererId));
    return {
      ...asked,
      answererId,
      question: typed(speech, question, 'question', '', asked.askerId),
      answers: [typed(speech, message, 'answer', who, answererId)],
    };
  }
  return undefined;
}

function typed(speech: Speech, { index, text }: Turn, form: string, who: string, speakerId?: string): Statement {
  const from = text.length - text.trimStart().length;
  const evidence = evidenceAt(speech.transcript, { turn: index, from, to: text.trimEnd().length });
  return {
    text: print(form, evidence.quote, who) ?? evidence.quote,
    content: evidence.quote,
    mode: 'verbatim',
    form,
    evidence: [evidence],
    edits: [],
    ...(speakerId ? { speakerId } : {}),
  };
}
