/** What `summarize-probe.mjs` calls: the pipeline under the flags that the ingest function and the command line set. */
import { setFlagsFromString } from 'node:v8';
import { v8Flags } from '../../core/v8-flags.ts';

setFlagsFromString(v8Flags(process.versions.node));

export const load = () => import('../../core/pipeline.ts');
