/** A press report in the folder of a transcript: what it states about people and the webinar fills what the speech left open. */
import type { Transcript } from '../model.ts';
import type { Identification, Speaker } from '../record.ts';
import { sameName } from './names.ts';

/** Facts of the speech stay; nobody becomes a speaker because a report says so. */
export async function withReportBeside(found: Identification, transcript: Transcript): Promise<Identification> {
  const paragraphs = transcript.turns.filter((turn) => turn.channel === 'report');
  if (paragraphs.length === 0) return found;
  const { identifyReport } = await import('./report/report.ts');
  const report = await identifyReport(transcript, paragraphs);
  const { title = report.title, place = report.place, date = report.date } = found;
  return {
    ...found,
    ...(title ? { title } : {}),
    ...(place ? { place } : {}),
    ...(date ? { date } : {}),
    hosts: found.hosts.length > 0 ? found.hosts : report.hosts,
    speakers: found.speakers.map((speaker) => filled(speaker, report.speakers)),
  };
}

function filled(speaker: Speaker, reported: readonly Speaker[]): Speaker {
  const { name } = speaker;
  const same = name ? reported.filter((other) => other.name && sameName(other.name, name)) : [];
  const [other] = same;
  if (!other || same.length > 1) return speaker;
  const { role = other.role, affiliation = other.affiliation, honorific = other.honorific } = speaker;
  return {
    ...speaker,
    ...(honorific ? { honorific } : {}),
    ...(role ? { role } : {}),
    ...(affiliation ? { affiliation } : {}),
  };
}
