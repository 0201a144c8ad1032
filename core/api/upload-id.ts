/** The id of an upload in addresses: its webinar and its name there, opaque. */
import type { UploadPlace } from '../heads.ts';

type Named = Pick<UploadPlace, 'webinarId' | 'name'>;

export function uploadId({ webinarId, name }: Named): string {
  const bytes = new TextEncoder().encode(`${webinarId}/${name}`);
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** Undefined where it is none of ours. */
export function uploadOfId(id: string): Named | undefined {
  try {
    const binary = atob(id.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (c) => c.charCodeAt(0));
    const [webinarId, name] = new TextDecoder('utf-8', { fatal: true }).decode(bytes).split('/');
    return webinarId && name ? { webinarId, name } : undefined;
  } catch {
    return undefined;
  }
}
