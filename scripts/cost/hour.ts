/** A one-hour webinar of invented people: six speakers, about 9,000 words, as WebVTT with the size of a real one. */

const PEOPLE = ['Ana Ruiz', 'Ben Okoye', 'Chiara Lund', 'Dev Patel', 'Elif Demir', 'Femi Adu'];
const SUBJECTS = [
  'The harbour',
  'Our council',
  'The ministry',
  'The rail company',
  'Every shipping line',
  'The port authority',
];
const VERBS = ['will open', 'has counted', 'decided on', 'asked for', 'expects', 'cannot promise', 'should publish'];
const OBJECTS = [
  'new berths for grain ships',
  'trains a week',
  'permits for the quay',
  'reports on delays',
  'inspectors at night',
];
const ENDS = [
  'in May',
  'before the harvest',
  'because the old quay is too short',
  'if the budget is approved',
  'as it did last year',
];

const at = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;
const clock = (ms: number) => new Date(ms).toISOString().slice(11, 23);

const CUES = 720;
const CUE_MS = 5_000;

export function hourLong(): string {
  const cues = Array.from({ length: CUES }, (_, n) => {
    const speaker = at(PEOPLE, Math.floor(n / 9) * 5);
    const words = `${at(SUBJECTS, n * 7)} ${at(VERBS, n * 3)} ${2 + ((n * 13) % 97)} ${at(OBJECTS, n * 11)} ${at(ENDS, n * 17)}.`;
    return `${n + 1}\n${clock(n * CUE_MS)} --> ${clock((n + 1) * CUE_MS)}\n${speaker}: ${words}\n`;
  });
  return `WEBVTT\n\n${cues.join('\n')}`;
}
