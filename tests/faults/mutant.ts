/** A mutant: the product with one rule of its protocol broken, by a change around its ports. */
import type { Records, Uploads, Worker } from '../../core/ports.ts';
import type { Design, Site } from './site.ts';

export interface Mutant extends Design {
  readonly breaks: string;
}

/** A mutant that changes some calls of the store, given the calls as they are. */
export const overRecords =
  (change: (records: Records, site: Site) => Partial<Records>) =>
  (worker: Worker, site: Site): Worker => ({
    ...worker,
    records: { ...worker.records, ...change(worker.records, site) },
  });

export const overUploads =
  (change: (uploads: Uploads) => Partial<Uploads>) =>
  (worker: Worker): Worker => ({ ...worker, uploads: { ...worker.uploads, ...change(worker.uploads) } });
