/** How well each shape of clocked text explains a file, and what a line is under one of them. */
import { matchOf } from './clocked-heads.ts';
import { CLOCKED_SHAPES, type ClockedShape } from './clocked-shapes.ts';
import { shapeOf } from './label-shape.ts';
import { labelledLine } from './labelled-line.ts';
import { unmarked } from './lines.ts';

/** Clocks without names say less: a labelled text has them too, at its blocks. */
const NAMELESS = 0.75;
/** At every line they say more. */
const NAMELESS_LINE = 0.85;

interface Fit {
  readonly shape: ClockedShape;
  readonly score: number;
}

/** `[00:01](https://...)` and `` `00:01` ``: a clock that leads to its place, or is set apart. */
const DRESSED_CLOCK = /\[\(?(\d[\d:.]{2,11})\)?\]\((?:[^()\s]|\([^()\s]{0,20}\)){1,300}\)|`(\d[\d:.]{2,11})`/g;

/** A turn's head may be a heading in Markdown: `## Ana Ruiz (0:03)`. */
export function unheaded(line: string): string {
  const plain = line.includes('](') || line.includes('`') ? line.replaceAll(DRESSED_CLOCK, '$1$2') : line;
  return unmarked(plain.startsWith('#') ? plain.replace(/^#{1,6}\s+/, '') : plain);
}

/** Detection and the reader ask for the same lines. */
const FITS = new WeakMap<readonly string[], Fit | 'none'>();

/** The shape that explains the most lines. */
export function best(lines: readonly string[]): Fit | undefined {
  const known = FITS.get(lines) ?? bestOf(lines) ?? 'none';
  FITS.set(lines, known);
  return known === 'none' ? undefined : known;
}

function bestOf(lines: readonly string[]): Fit | undefined {
  const plain = lines.map(unheaded);
  const likely = plain.flatMap((line, i) => (line.startsWith('[') || WITH_CLOCK.test(line) ? [i] : []));
  let found: Fit | undefined;
  for (const shape of CLOCKED_SHAPES) {
    const score = explained(plain, likely, shape);
    if (score > (found?.score ?? 0) + BETTER) found = { shape, score };
    if (found && found.score + BETTER >= MOST) return found;
  }
  return found;
}

/** Of two shapes the later must explain so much more. */
const BETTER = 0.02;
/** No shape scores more. */
const MOST = 0.97;
/** Every shape has a clock with a colon, or decimals behind a bracket; but for a few that begin with a bracket. */
const WITH_CLOCK = /\d:\d\d|[([]\d{1,6}\.\d/;

/** Share of the lines that the shape explains, counted only where its names look like names. */
function explained(lines: readonly string[], likely: readonly number[], shape: ClockedShape): number {
  let heads = 0;
  let doubtful = 0;
  let first = -1;
  let last = -2;
  let bare = 0;
  let whole = 0;
  let opensMs = 0;
  const names = new Set<string>();
  for (const i of likely) {
    const match = matchOf(lines[i] ?? '', shape);
    if (!match) continue;
    const name = match.name ?? nameBeside(shape, lines[i - 1], lines[i + 1]);
    if (name !== undefined && shapeOf(name) === 'none') doubtful++;
    else heads++;
    if (name !== undefined) names.add(name);
    if (SENTENCE_END.test(match.text)) whole++;
    if (first < 0) [first, opensMs] = [i, match.startMs ?? 0];
    if (i === last + 1) bare++;
    last = i;
  }
  // The items of a programme follow one another; under a header somebody speaks.
  if (shape.kind === 'header' && bare * 2 > heads) return 0;
  if (shape.recurs && names.size === heads && ![...names].some((name) => shapeOf(name) === 'strong')) return 0;
  if (shape.recurs && areChapters(lines, names, heads)) return 0;
  if (shape.sentences && (whole * 2 < heads || opensMs > OPENING)) return 0;
  if (heads < 2 || doubtful * 4 > heads || first > 12 + lines.length / 10) return 0;
  const named = shape.pattern.source.includes('?<name') || shape.name;
  const sure = named ? 1 : shape.kind === 'inline' ? NAMELESS_LINE : NAMELESS;
  if (shape.kind === 'header')
    return heads / lines.length < 0.08 ? 0 : sure * Math.min(0.97, 0.7 + (heads * 2) / lines.length / 4);
  const share = heads / lines.length;
  return share < 0.2 ? 0 : sure * Math.min(0.96, 0.6 + 0.36 * share);
}

/** Under heads with clocks others speak, by labels that come again: the heads are chapters. */
function areChapters(lines: readonly string[], names: ReadonlySet<string>, heads: number): boolean {
  const labels = lines.map((line) => labelledLine(line)?.label ?? '');
  const others = labels.filter((label) => !names.has(label) && shapeOf(label) !== 'none');
  return others.length > 3 && others.length * 2 > heads && new Set(others).size * 2 <= others.length;
}

/** A recording begins at its beginning; a news ticker has the time of day. */
const OPENING = 300_000;
const SENTENCE_END = /[.!?…,。？！]["”’)]?$/;

/** The line that holds the name, where it is not the clock's own; a label that no line could be where there is none. */
function nameBeside({ name }: ClockedShape, above = '', below = ''): string | undefined {
  if (name === undefined) return undefined;
  return name === 'above' ? above : below;
}
