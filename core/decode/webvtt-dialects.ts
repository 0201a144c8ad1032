/** What the tools put into WebVTT beside the standard: header lines, notes, ids and JSON payloads. */
import type { Range, SideItem } from '../model.ts';
import type { Labelling } from './labelling.ts';
import type { RawCue } from './one-cue.ts';
import type { CueList } from './reader.ts';

type Extra = readonly (readonly [key: string, value: string])[];

export interface Header {
  readonly extra: Extra;
  readonly language?: string;
}

const FIELD = /^([A-Za-z][\w -]{0,40})[:=] ?(.*)$/;

/** `Kind: captions`, `Language: en`, `X-TIMESTAMP-MAP=...`: the lines right after the signature. */
export function headerOf(text: string, start: number, gap: Range): Header {
  if (gap.from > start + 1) return { extra: [] };
  const end = text.indexOf('\n\n', start);
  const block = text.slice(start, Math.min(end < 0 ? gap.to : end, gap.to, start + 2000));
  const fields = block.split('\n').flatMap((line): Extra => {
    const match = FIELD.exec(line.trim());
    return match ? [[match[1] ?? '', (match[2] ?? '').trim()]] : [];
  });
  const language = fields.find(([key]) => key.toLowerCase() === 'language')?.[1];
  return { extra: fields, ...(language ? { language } : {}) };
}

export interface Notes {
  readonly side: readonly SideItem[];
  readonly extra: Extra;
  readonly language?: string;
  /** Stream (classic) writes its facts into notes. */
  readonly stream: boolean;
}

/** `NOTE duration:"00:30:00"`, `NOTE Confidence: 0.9` (Microsoft Stream). */
const STREAM_NOTE = /^NOTE (duration|recognizability|language|Confidence): ?"?([^"\n]*)"?/i;

/** NOTE, STYLE and REGION blocks between the cues; other stray text is ignored, as the standard asks. */
export function notesOf(text: string, gaps: readonly Range[]): Notes {
  const side: SideItem[] = [];
  const extra: (readonly [string, string])[] = [];
  for (const { from, to } of gaps) {
    let at = from;
    for (const block of text.slice(from, to).split('\n\n')) {
      const trimmed = block.trim();
      const stream = STREAM_NOTE.exec(trimmed);
      const range = { from: at, to: at + block.length };
      at += block.length + 2;
      if (stream?.[1] && stream[1].toLowerCase() !== 'confidence') extra.push([stream[1], stream[2] ?? '']);
      if (stream) continue;
      const kind = kindOf(trimmed);
      if (kind) side.push({ kind, text: trimmed.slice(kind.length).trim(), at: range });
    }
  }
  const language = extra.find(([key]) => key === 'language')?.[1];
  const stream = extra.some(([key]) => key === 'recognizability' || key === 'duration');
  return { side, extra, stream, ...(language ? { language } : {}) };
}

function kindOf(block: string): 'note' | 'style' | 'region' | undefined {
  if (/^NOTE(?=\s|$)/.test(block)) return 'note';
  if (/^STYLE\s/.test(block)) return 'style';
  return /^REGION\s/.test(block) ? 'region' : undefined;
}

/** Microsoft Graph `metadataContent`: each payload is one JSON object with who said what; undefined for other files. */
export function graphMetadata(raw: readonly RawCue[]): RawCue[] | undefined {
  if (!raw[0]?.text.startsWith('{') || !raw[0].text.includes('"spokenText"')) return undefined;
  return raw.map((cue) => {
    const { speakerName, spokenText } = asRecord(cue.text);
    if (typeof spokenText !== 'string') return cue;
    const named = typeof speakerName === 'string' && speakerName !== '';
    return { ...cue, text: spokenText, ...(named ? { speakerLabel: speakerName } : {}) };
  });
}

function asRecord(json: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

const TEAMS_ID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}(?:\/|$)/i;

interface Signs {
  readonly labels: ReadonlySet<string>;
  readonly labelling: Labelling['kind'];
  readonly metadata: boolean;
  readonly stream: boolean;
}

/** The tool that wrote the file, where it shows. */
export function tool(text: string, header: Header, cues: CueList, signs: Signs): string | undefined {
  const has = (key: string) => header.extra.some(([name]) => name === key);
  const first = cues.at(0);
  if (signs.metadata) return 'graph-metadata';
  if (signs.stream) return 'stream';
  if (has('X-TIMESTAMP-MAP')) return 'hls';
  if (has('Kind')) return 'youtube';
  if (/^\d+ "[^"]+" \(\d+\)$/.test(first?.id ?? '')) return 'webex';
  if (TEAMS_ID.test(first?.id ?? '') || (first?.speakerLabel && /^0:0:/.test(text.slice(first.at.from))))
    return 'teams';
  if (signs.labelling === 'every' && [...signs.labels].some((label) => /^SPEAKER_\d/.test(label))) return 'whisperx';
  if (signs.labelling === 'every' && first && /^\d+\n/.test(text.slice(first.at.from, first.at.from + 12)))
    return 'zoom';
  return undefined;
}
