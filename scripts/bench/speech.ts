/** Speech for the bench, made by a seeded generator: turns, names, numbers, fillers, questions. */

/** `words` spoken words with a Zipf-like vocabulary: as a WebVTT file, and its bare sentences. */
export function speechOf(words: number): { readonly captions: string; readonly text: string } {
  let seed = 42;
  const random = () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 2 ** 32;
  };
  const syllables = ['ba', 'ce', 'di', 'fo', 'gu', 'la', 'me', 'ni', 'po', 'ru', 'sa', 'te'];
  const common =
    'the of and to in we that is it for not on this will with as are by have but if from one should they can only because more so'.split(
      ' ',
    );
  const word = () => {
    if (random() < 0.5) return common[Math.floor(random() * common.length)] ?? 'the';
    let n = Math.floor(4000 ** random());
    let text = '';
    do {
      text += syllables[n % 12];
      n = Math.floor(n / 12);
    } while (n > 0);
    return `${text}${random() < 0.2 ? 's' : ''}`;
  };
  const people = ['Ada Lund', 'Ben Sato', 'Carla Ruiz', 'Dan Okello'];
  const stamp = (s: number) =>
    `${String(Math.floor(s / 3600)).padStart(2, '0')}:${String(Math.floor(s / 60) % 60).padStart(2, '0')}:${String(Math.floor(s) % 60).padStart(2, '0')}.000`;
  const lines = ['WEBVTT', ''];
  const said: string[] = [];
  for (let spent = 0, cue = 0; spent < words; cue++) {
    const size = 6 + Math.floor(random() * 16);
    const spoken = Array.from({ length: size }, word);
    const text = `${(spoken[0] ?? '').replace(/^./, (c) => c.toUpperCase())} ${spoken.slice(1).join(' ')}${random() < 0.08 ? ' 12 percent' : ''}${random() < 0.1 ? '?' : '.'}`;
    lines.push(
      `${stamp(spent / 2.5)} --> ${stamp((spent + size) / 2.5)}`,
      `${people[Math.floor(cue / 6) % people.length]}: ${text}`,
      '',
    );
    said.push(text);
    spent += size;
  }
  return { captions: lines.join('\n'), text: said.join('\n') };
}
