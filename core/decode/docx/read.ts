/** Word documents: a transcript as a table, Teams' two layouts, or whatever its plain text is (SubRip, Meet's Docs export, prose). */
import type { ReadResult, Source } from '../reader.ts';
import { refuse } from '../refusals.ts';
import { plainText, trimmedLines } from './lines.ts';
import { readBlocks } from './paragraphs.ts';
import { readTable } from './table.ts';
import { readTeams } from './teams.ts';
import { openZip } from './zip.ts';

/** Names that would leave the folder they are unpacked in. */
const ESCAPES = /^[/\\]|^[A-Za-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)/;
const ESCAPING = {
  code: 'unsafe-entry',
  found: 'an entry named outside the document',
  message: 'The document holds entries whose names point outside of it; only its text was read.',
};

const DOCUMENT = 'word/document.xml';

export async function readDocx({ bytes }: Source): Promise<ReadResult> {
  const directory = openZip(bytes);
  if ('failure' in directory) return directory;
  const xml = await directory.text(DOCUMENT);
  if (xml === undefined) return refuse(otherArchive(directory.names));
  if (typeof xml !== 'string') return xml;
  const blocks = await readBlocks(xml);
  if ('failure' in blocks) return blocks;
  const text = plainText(blocks);
  const reading = readTable(blocks, text) ?? readTeams(trimmedLines(text));
  const problems = directory.names.some((name) => ESCAPES.test(name)) ? [ESCAPING] : [];
  return reading ? { ...reading, kind: 'dialogue', problems } : { enclosed: text, problems };
}

/** An office document that lost its text is damaged; slides, sheets and the rest are not read; a plain ZIP is to be unpacked. */
function otherArchive(names: readonly string[]) {
  if (names.some((name) => /^(?:ppt|xl|visio)\//.test(name) || name === 'mimetype')) return 'unsupported';
  return names.includes('[Content_Types].xml') ? 'malformed' : 'compressed';
}
