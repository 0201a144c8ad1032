/** A stored webinar as `rostrum summarize` prints it. */
import type { WebinarRecord } from '../core/record.ts';
import { toText } from '../core/render/text.ts';
import type { Answered, Asked } from './answered.ts';
import { terminal } from './terminal.ts';

/** Asks the API for the whole record, of which an answer is a part. */
export async function readable({ api, id }: Asked, { state, failure }: Answered): Promise<string> {
  if (state === 'failed') return `There is no record: ${failure?.message}\n`;
  const response = await fetch(`${api}/webinars/${encodeURIComponent(id)}/report.json`);
  return toText((await response.json()) as WebinarRecord, terminal());
}
