/** What a reader of the API may see: one generation that was current while the question was answered, or nothing. */
import { serve } from '../../core/api/serve.ts';
import type { World } from '../../core/ports.ts';
import type { Site } from './site.ts';
import type { Visible, Watch } from './watch.ts';

export async function checkRead(
  webinarId: string,
  world: World,
  { site, seen }: { readonly site: Site; readonly seen: Watch },
): Promise<void> {
  for (const [path, told] of READS) {
    const fromMs = site.clock.now();
    const reply = await serve({ method: 'GET', path: `/webinars/${webinarId}${path}`, query: {}, headers: {} }, world);
    const current = during(seen.visible.get(webinarId) ?? [], fromMs);
    if (reply.status === 503) seen.complain('readers-find-it-whole', `${webinarId}${path}`);
    const shown = reply.status === 200 ? JSON.parse(reply.body) : undefined;
    const fits = current.some((visible) => (shown ? matches(visible, shown, told) : !isShown(visible)));
    const unseen = !shown && !seen.visible.has(webinarId);
    const early = !shown && (seen.visible.get(webinarId)?.[0]?.fromMs ?? 0) >= fromMs;
    if (!fits && !unseen && !early && reply.status !== 503)
      seen.complain('readers-see-one-generation', `${webinarId}${path}`);
  }
}

type Told = (shown: Record<string, unknown>, children: ReadonlyMap<string, string>) => boolean;

const READS: readonly (readonly [path: string, told: Told])[] = [
  ['', ({ webinar, summary }, children) => JSON.stringify({ webinar, summary }) === children.get('webinar')],
  ['/speakers', ({ speakers }, children) => same(speakers as readonly unknown[], children)],
  ['/transcript', ({ transcript }, children) => JSON.stringify(transcript) === children.get('transcript')],
];

const same = (speakers: readonly unknown[], children: ReadonlyMap<string, string>) =>
  JSON.stringify(speakers.map((speaker) => JSON.stringify(speaker))) ===
  JSON.stringify(
    [...children]
      .filter(([name]) => name.startsWith('speakers/'))
      .sort()
      .map(([, json]) => json),
  );

/** The heads that stood at some moment since then; the last one before it stood at its start. */
function during(visible: readonly Visible[], fromMs: number): readonly Visible[] {
  const first = visible.findLastIndex((each) => each.fromMs <= fromMs);
  return visible.slice(Math.max(0, first));
}

const isShown = ({ head }: Visible) => head.state === 'ready' || head.state === 'failed';

function matches({ head, children }: Visible, shown: Record<string, unknown>, told: Told): boolean {
  if (shown.state === 'failed' || head.state === 'failed')
    return head.state === 'failed' && JSON.stringify(shown.failure) === JSON.stringify(head.failure);
  return head.state === 'ready' && told(shown, children);
}
