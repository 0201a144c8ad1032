/** A stored webinar as `rostrum summarize` prints it. */
import type { Speaker } from '../core/record.ts';
import { toText } from '../core/render/text.ts';
import type { Answered, Asked } from './answered.ts';
import { terminal } from './terminal.ts';

/** Asks the API for the speakers, which an answer leaves out. */
export async function readable({ api, id }: Asked, { webinar, summary, failure }: Answered): Promise<string> {
  if (!webinar || !summary) return `There is no record: ${failure?.message ?? 'nothing is known of it.'}\n`;
  const response = await fetch(`${api}/webinars/${encodeURIComponent(id)}/speakers`);
  const { speakers } = (await response.json()) as { readonly speakers: readonly Speaker[] };
  return toText({ webinar, summary, speakers }, terminal());
}
