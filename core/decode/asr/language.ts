/** What recognizers call a language -> BCP 47. Names and three-letter codes are Whisper's and ElevenLabs'; others are left out rather than guessed. */

/** English name, ISO 639-3, ISO 639-1. */
const LANGUAGES =
  'arabic ara ar|bengali ben bn|bulgarian bul bg|chinese zho zh|croatian hrv hr|czech ces cs|danish dan da|dutch nld nl|english eng en|estonian est et|finnish fin fi|french fra fr|german deu de|greek ell el|hebrew heb he|hindi hin hi|hungarian hun hu|indonesian ind id|italian ita it|japanese jpn ja|korean kor ko|latvian lav lv|lithuanian lit lt|norwegian nor no|persian fas fa|polish pol pl|portuguese por pt|romanian ron ro|russian rus ru|serbian srp sr|slovak slk sk|slovenian slv sl|spanish spa es|swahili swa sw|swedish swe sv|thai tha th|turkish tur tr|ukrainian ukr uk|urdu urd ur|vietnamese vie vi|welsh cym cy';

const BY_NAME: ReadonlyMap<string, string> = new Map(
  LANGUAGES.split('|').flatMap((row) => {
    const [name = '', three = '', two = ''] = row.split(' ');
    return [
      [name, two],
      [three, two],
    ] as const;
  }),
);

const TAG = /^([a-z]{2})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?$/i;

/** `en-us` is `en-US`, `english` and `eng` are `en`; what is none of these is nothing. */
export function languageTag(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const named = BY_NAME.get(value.trim().toLowerCase());
  if (named) return named;
  const [, language, script, region] = TAG.exec(value.trim()) ?? [];
  if (!language) return undefined;
  const written = script ? [script[0]?.toUpperCase() + script.slice(1).toLowerCase()] : [];
  return [language.toLowerCase(), ...written, ...(region ? [region.toUpperCase()] : [])].join('-');
}
