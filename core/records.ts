/** Transcript, people and summary -> the record that is stored and shown. */
import type { Composed } from './compose.ts';
import { spoken } from './evidence.ts';
import type { Problem } from './model.ts';
import type { Identification, Speaker, Statement, Summary, Webinar, WebinarRecord } from './record.ts';
import { countWords } from './words.ts';

export function toRecord(
  id: string,
  { transcript, parts }: Composed,
  identification: Identification,
  grounded: { readonly summary: Summary; readonly problems: readonly Problem[] },
  engine: string,
): WebinarRecord {
  const { title, place, date, hosts, speakers } = identification;
  const recordingUrl = transcript.given?.recordingUrl ?? transcript.meta.recordingUrl;
  const lastMs = Math.max(0, ...transcript.cues.slice(-50).map((cue) => cue.endMs ?? cue.startMs ?? 0));
  const webinar: Webinar = {
    id,
    kind: transcript.kind,
    format: transcript.format,
    ...(transcript.language ? { language: transcript.language } : {}),
    ...(title ? { title } : {}),
    hosts,
    ...(place ? { place } : {}),
    ...(date ? { date } : {}),
    ...(lastMs > 0 ? { durationMs: lastMs } : {}),
    ...(recordingUrl ? { recordingUrl } : {}),
    words: spoken(transcript).reduce((n, turn) => n + countWords(turn.text), 0),
    parts,
    engine,
    problems: [...transcript.problems, ...identification.problems, ...grounded.problems],
  };
  return {
    webinar,
    speakers: speakers.map((speaker) => withStatements(speaker, grounded.summary)),
    summary: grounded.summary,
  };
}

/** What the summary lets a speaker say, each content once. In a report the speaker's own sentences stand already. */
function withStatements(speaker: Speaker, { overview, keyPoints, speakerNotes, quotes }: Summary): Speaker {
  if (speaker.statements.length > 0) return speaker;
  const told = [...speakerNotes.flatMap(({ statements }) => statements), ...overview, ...keyPoints, ...quotes];
  const once = new Map<string, Statement>();
  for (const statement of told) {
    if (statement.speakerId === speaker.id && !once.has(statement.content)) once.set(statement.content, statement);
  }
  return { ...speaker, statements: [...once.values()] };
}
