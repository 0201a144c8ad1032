/** HTML as a flat run of tags and texts, for markup that is never closed: without a stack of open elements, its length is all that it costs. */

export interface TagHandler {
  /** Names in lower case; `at` is the offset after the tag. */
  open(name: string, attributes: ReadonlyMap<string, string>, at: number): void;
  close(name: string): void;
  /** `to` is the offset after the text. */
  text(text: string, to: number): void;
}

const nothing = () => {};

export async function walkTags(source: string, handler: TagHandler): Promise<void> {
  const { Tokenizer } = await import('htmlparser2');
  let name = '';
  let attribute = '';
  let value = '';
  let attributes = new Map<string, string>();
  const opened = (end: number) => handler.open(name, attributes, end + 1);
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname: (from, to) => {
        name = source.slice(from, to).toLowerCase();
        attributes = new Map();
      },
      onattribname: (from, to) => {
        attribute = source.slice(from, to).toLowerCase();
        value = '';
      },
      onattribdata: (from, to) => {
        value += source.slice(from, to);
      },
      onattribentity: (point) => {
        value += String.fromCodePoint(point);
      },
      onattribend: () => attributes.set(attribute, value),
      onopentagend: opened,
      onselfclosingtag: opened,
      onclosetag: (from, to) => handler.close(source.slice(from, to).toLowerCase()),
      ontext: (from, to) => handler.text(source.slice(from, to), to),
      ontextentity: (point, to) => handler.text(String.fromCodePoint(point), to),
      oncdata: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      onend: nothing,
    },
  );
  tokenizer.write(source);
  tokenizer.end();
}
