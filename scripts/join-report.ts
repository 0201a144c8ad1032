/**
 * Lists who would be joined across webinars, and who is only suggested, over the files named.
 *   tsx scripts/join-report.ts FILE...
 * A label of one webinar is compared with those of all others; joins are read by people before any rule here changes.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { identify } from '../core/identify/identify.ts';
import { likenessOf } from '../core/identify/person-key.ts';
import { readWebinar } from '../core/pipeline.ts';
import type { Speaker } from '../core/record.ts';

interface Seen {
  readonly speaker: Speaker;
  readonly files: Set<string>;
}

/** The same name, affiliation and aliases in several files are one row. */
async function speakersOf(files: readonly string[]): Promise<Seen[]> {
  const seen = new Map<string, Seen>();
  for (const file of files) {
    const read = await readWebinar([{ name: basename(file), bytes: readFileSync(file) }]);
    if ('failure' in read) continue;
    const { speakers } = await identify(read.transcript);
    for (const speaker of speakers) {
      if (!speaker.name) continue;
      const row = `${speaker.name} | ${speaker.affiliation?.value.name ?? '-'} | ${(speaker.aliases ?? []).join(', ')}`;
      const known = seen.get(row) ?? { speaker, files: new Set<string>() };
      known.files.add(basename(file));
      seen.set(row, known);
    }
  }
  return [...seen.values()];
}

const shown = ({ speaker, files }: Seen) =>
  `${speaker.name} (${speaker.affiliation?.value.name ?? 'no affiliation'}, ${files.size} files)`;

const rows = await speakersOf(process.argv.slice(2));
const counts = { joined: 0, suggested: 0 };
for (const [i, a] of rows.entries()) {
  const others = rows.slice(i + 1).map((b) => ({ b, likeness: likenessOf(a.speaker, b.speaker) }));
  // One row in several files is compared with itself.
  if (a.files.size > 1) others.unshift({ b: a, likeness: likenessOf(a.speaker, a.speaker) });
  for (const { b, likeness } of others) {
    if (!likeness) continue;
    counts[likeness.verdict]++;
    console.log(`${likeness.verdict.padEnd(9)} ${shown(a)} = ${shown(b)}: ${likeness.reasons.join(' ')}`);
  }
}
console.log(`${rows.length} people by name and affiliation: ${counts.joined} joined, ${counts.suggested} suggested`);
