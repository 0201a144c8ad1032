/** HTML -> the blocks that a reader of the page sees: paragraphs, headings, list items, table rows, preformatted text. Tolerant: pages are. */

export interface HtmlBlock {
  /** The innermost block element: `p`, `h2`, `li`, `cite`, `time`, `pre`, ... */
  readonly tag: string;
  /** White space collapsed, except in `pre`; a line break for every `<br>`. */
  readonly text: string;
  /** Offsets into the source of the first and the last character. */
  readonly from: number;
  readonly to: number;
  /** In `article` or `main`. */
  readonly main: boolean;
  /** Mostly links: a menu, a list of related pages. */
  readonly linked: boolean;
}

export interface HtmlPage {
  readonly blocks: readonly HtmlBlock[];
  readonly title: string;
  /** ISO 8601, from `article:published_time` and its like. */
  readonly published?: string;
  readonly language?: string;
  /** Scripts and event handlers inside the text, all left out. */
  readonly active: boolean;
}

const BLOCK = new Set(
  'p div li ul ol dl dt dd h1 h2 h3 h4 h5 h6 table tr td th pre blockquote section article main header body cite time figcaption address details summary center hr caption'.split(
    ' ',
  ),
);
/** Never part of what is said. */
const UNSEEN = new Set(
  'script style noscript template svg math head nav footer aside form button select textarea iframe object video audio canvas figcaption dialog'.split(
    ' ',
  ),
);
const DATED = new Set(['article:published_time', 'date', 'dc.date', 'datepublished', 'parsely-pub-date']);

interface Building {
  readonly tag: string;
  text: string;
  from: number;
  to: number;
  linked: number;
}

interface State {
  readonly blocks: HtmlBlock[];
  readonly open: string[];
  current: Building;
  unseen: number;
  main: number;
  links: number;
  inTitle: boolean;
  title: string;
  active: boolean;
  published?: string;
  language?: string;
}

const DEEPEST = 1024;

export async function readHtml(source: string): Promise<HtmlPage | 'too-deep'> {
  const { Parser } = await import('htmlparser2');
  const state: State = {
    blocks: [],
    open: [],
    current: building('body'),
    unseen: 0,
    main: 0,
    links: 0,
    inTitle: false,
    title: '',
    active: false,
  };
  let deep = false;
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => {
        if (state.open.length >= DEEPEST) deep = true;
        else opened(state, tag, attributes);
      },
      ontext: (text) => addText(state, text, parser.startIndex, parser.endIndex),
      onclosetag: (tag) => {
        if (!deep) closed(state, tag);
      },
    },
    { decodeEntities: true },
  );
  for (let at = 0; at < source.length && !deep; at += 65_536) parser.write(source.slice(at, at + 65_536));
  if (deep) return 'too-deep';
  parser.end();
  flush(state, 'body');
  const { blocks, title, active, published, language } = state;
  return {
    blocks,
    title: title.replaceAll(/\s+/g, ' ').trim(),
    active,
    ...(published ? { published } : {}),
    ...(language ? { language } : {}),
  };
}

const building = (tag: string): Building => ({ tag, text: '', from: -1, to: -1, linked: 0 });

function opened(state: State, tag: string, attributes: Readonly<Record<string, string>>): void {
  if (tag === 'html' && attributes.lang) state.language = attributes.lang;
  if (
    tag === 'meta' &&
    DATED.has((attributes.property ?? attributes.name ?? attributes.itemprop ?? '').toLowerCase())
  ) {
    state.published ??= attributes.content ?? '';
  }
  const inText = state.open.some((name) => name === 'p' || name === 'cite');
  if ((tag === 'script' && inText) || Object.keys(attributes).some((name) => name.startsWith('on')))
    state.active = true;
  state.open.push(tag);
  if (tag === 'title') state.inTitle = true;
  if (UNSEEN.has(tag)) state.unseen++;
  if (tag === 'article' || tag === 'main') state.main++;
  if (tag === 'a') state.links++;
  if (tag === 'br') state.current.text += '\n';
  if (BLOCK.has(tag)) flush(state, tag);
}

function closed(state: State, tag: string): void {
  if (state.open.at(-1) === tag) state.open.pop();
  else if (state.open.lastIndexOf(tag) >= 0) state.open.splice(state.open.lastIndexOf(tag), 1);
  if (tag === 'title') state.inTitle = false;
  if (BLOCK.has(tag)) flush(state, state.open.findLast((name) => BLOCK.has(name)) ?? 'body');
  if (UNSEEN.has(tag)) state.unseen--;
  if (tag === 'article' || tag === 'main') state.main--;
  if (tag === 'a') state.links--;
}

/** White space other than single spaces. */
const WHITE = /\s\s|[^\S ]/;

function addText(state: State, text: string, from: number, to: number): void {
  if (state.inTitle && state.open.includes('head')) state.title += text;
  if (state.unseen > 0) return;
  const { current } = state;
  const blank = /^\s*$/.test(text);
  if (blank && current.text === '' && current.tag !== 'pre') return;
  current.text += current.tag === 'pre' || !WHITE.test(text) ? text : text.replaceAll(/\s+/g, ' ');
  if (blank) return;
  if (current.from < 0) current.from = from;
  current.to = to + 1;
  if (state.links > 0) current.linked += text.length;
}

/** Spaces around line breaks, before and after, or doubled where tags met. */
const UNTIDY = / {2}|\n|^ | $/;

const tidied = (text: string) =>
  text
    .replaceAll(/ *\n */g, '\n')
    .replaceAll(/ {2,}/g, ' ')
    .trim();

/** Ends the block that is being built and begins one of `tag`. */
function flush(state: State, tag: string): void {
  const { text, from, to, linked, tag: was } = state.current;
  const tidy = was !== 'pre' && UNTIDY.test(text) ? tidied(text) : text;
  if (tidy.trim() !== '') {
    state.blocks.push({ tag: was, text: tidy, from, to, main: state.main > 0, linked: linked > text.length * 0.6 });
  }
  state.current = building(tag);
}
