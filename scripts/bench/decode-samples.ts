/** Files of a chosen size in every text format, of invented speakers: what `decode.bench.ts` reads. */

const NAMES = ['Ana Ruiz', 'Bernd Okafor (HPA)', 'Chen Wei', 'Doris Hernandez | Functor', 'Haldane, Petra'];
const SAID = [
  'We agreed to open the two new berths in May, and the harbour master will confirm it on Friday.',
  'So the budget is 1.2 million euros for this year, which is less than we asked for.',
  'Could you send the slides after the call?',
  'Thank you.',
  'The error rate fell by forty percent in March, and I think that it will fall again.',
];
/** Cues that one speaker has before the next one speaks. */
const RUN = 8;
const CUE_MS = 4137;
const DAY_MS = 86_400_000;

const two = (n: number) => String(n).padStart(2, '0');

function clock(ms: number, point = '.'): string {
  const seconds = Math.floor((ms % DAY_MS) / 1000);
  const time = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map(two).join(':');
  return point === '' ? time : `${time}${point}${String(ms % 1000).padStart(3, '0')}`;
}

interface Sample {
  readonly name: string;
  readonly head?: string;
  readonly tail?: string;
  block(i: number, speaker: string, said: string): string;
}

const from = (i: number) => i * CUE_MS;
const to = (i: number) => from(i) + 3900;

/** One line a format. */
export const SAMPLES: readonly Sample[] = [
  {
    name: 'zoom.vtt',
    head: 'WEBVTT\n\n',
    block: (i, who, said) => `${i + 1}\n${clock(from(i))} --> ${clock(to(i))}\n${who}: ${said}\n\n`,
  },
  {
    name: 'hosts.srt',
    block: (i, who, said) => `${i + 1}\n${clock(from(i), ',')} --> ${clock(to(i), ',')}\n${who}: ${said}\n\n`,
  },
  {
    name: 'teams.vtt',
    head: 'WEBVTT\n\n',
    block: (i, who, said) => `${clock(from(i))} --> ${clock(to(i))}\n<v ${who}>${said}</v>\n\n`,
  },
  { name: 'youtube.sbv', block: (i, _who, said) => `${clock(from(i))},${clock(to(i))}\n${said}\n\n` },
  { name: 'song.lrc', head: '[ti:Song]\n', block: (i, _who, said) => `[${two(i % 60)}:${two(i % 59)}.00]${said}\n` },
  {
    name: 'studio.ass',
    head: '[Script Info]\nTitle: t\n\n[Events]\nFormat: Layer, Start, End, Style, Name, Text\n',
    block: (i, who, said) =>
      `Dialogue: 0,${clock(from(i)).slice(1, -1)},${clock(to(i)).slice(1, -1)},Default,${who.replace(',', '')},${said}\n`,
  },
  { name: 'otter.txt', block: (i, who, said) => `${who}  ${clock(from(i), '')}  \n${said}\n\n` },
  {
    name: 'bracketed.txt',
    block: (i, who, said) => `[${who.replace(/[|(),]/g, '')}] [${clock(from(i), '')}] ${said}\n`,
  },
  { name: 'dialogue.txt', block: (_i, who, said) => `${who}: ${said}\n\n` },
  { name: 'markdown.md', block: (_i, who, said) => `**${who}:** ${said}\n\n` },
  { name: 'chat.txt', block: (i, who, said) => `${clock(from(i), '')}\t${who}:\t${said}\n` },
  {
    name: 'minutes-irc.txt',
    block: (i, who, said) => `${clock(from(i), '')} <scribe> ${who.split(/[ ,]/)[0]}: ${said}\n`,
  },
  { name: 'report.txt', block: (i, _who, said) => `${said} ${SAID[(i + 1) % SAID.length]}\n\n` },
  {
    name: 'whisper.json',
    head: '{"language":"en","text":"","segments":[',
    tail: '{"start":1,"end":2,"text":"End."}]}',
    block: (i, _who, said) => `${JSON.stringify({ id: i, start: from(i) / 1000, end: to(i) / 1000, text: said })},`,
  },
  {
    name: 'broadcast.ttml',
    head: '<tt xmlns="http://www.w3.org/ns/ttml"><body><div>',
    tail: '</div></body></tt>',
    block: (i, _who, said) => `<p begin="${clock(from(i))}" end="${clock(to(i))}">${said}</p>\n`,
  },
  {
    name: 'player.smi',
    head: '<SAMI><BODY>\n',
    tail: '</BODY></SAMI>',
    block: (i, _who, said) => `<SYNC Start=${from(i)}><P Class=ENCC>${said}\n`,
  },
];

/** About `size` bytes of UTF-8. */
export function sampleOf({ head = '', tail = '', block }: Sample, size: number): Uint8Array {
  const parts = [head];
  for (let i = 0, length = 0; length < size; i++) {
    const next = block(i, NAMES[Math.floor(i / RUN) % NAMES.length] ?? '', SAID[i % SAID.length] ?? '');
    parts.push(next);
    length += next.length;
  }
  return new TextEncoder().encode(parts.join('') + tail);
}
