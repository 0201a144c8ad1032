/** A path on the command line -> the keys under which it goes into the bucket, and the id that its record will have. */
import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { UPLOADS_PREFIX, uploadPlace } from '../aws/keys.ts';
import { partsOf } from './webinars.ts';

export interface WebinarUpload {
  readonly path: string;
  readonly id: string;
  readonly parts: readonly { readonly key: string; readonly name: string; readonly bytes: Uint8Array }[];
}

/** A folder is one webinar. Throws the file system's error, or says why the path cannot be an upload. */
export async function webinarUpload(path: string): Promise<WebinarUpload> {
  const name = basename(resolve(path));
  const folder = (await stat(path)).isDirectory();
  const parts = (await partsOf(path)).map((part) => ({
    ...part,
    key: `${UPLOADS_PREFIX}${folder ? `${name}/${part.name}` : name}`,
  }));
  const place = uploadPlace(parts[0]?.key ?? '');
  if (!place) throw new Error(`${path}: there is nothing to upload in it`);
  return { path, id: place.webinarId, parts };
}
