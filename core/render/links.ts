/** A second of the recording as a link, where its address is known. */

/** Sites that do not read the W3C media fragment `#t=`. */
const PARAMETER: readonly (readonly [host: RegExp, parameter: string])[] = [
  [/(?:^|\.)(?:youtube\.com|youtu\.be)$/, 't'],
  [/(?:^|\.)zoom\.us$/, 'startTime'],
];

/** `url` at `ms`; undefined for anything but http and https. */
export function secondOf(url: string | undefined, ms: number | undefined): string | undefined {
  const address = safeUrl(url);
  if (!address || ms === undefined) return undefined;
  const seconds = String(Math.floor(ms / 1000));
  const own = PARAMETER.find(([host]) => host.test(address.hostname));
  if (own) address.searchParams.set(own[1], seconds);
  else address.hash = `t=${seconds}`;
  return address.href;
}

export function safeUrl(url: string | undefined): URL | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  const address = new URL(url);
  return /^https?:$/.test(address.protocol) && !address.username ? address : undefined;
}
