/** `rostrum explain`: every version of an upload, what became of it, and why. */
import { Command } from 'commander';
import { logRef, uploadPlace } from '../aws/keys.ts';
import { type ExplainedVersion, explainUpload } from '../core/ingest/explain.ts';
import { operated } from './operated.ts';

interface Options {
  readonly data: string;
  readonly json?: boolean;
}

export const explain = new Command('explain')
  .description('Show every version of an upload, its state and the reason.')
  .argument('<key>', 'key in the uploads bucket, such as uploads/panel.vtt or uploads/panel/talk.vtt')
  .option('--data <dir>', 'data folder of the local stack', '.rostrum')
  .option('--json', 'one JSON object')
  .action(async (key: string, options: Options) => {
    const upload = uploadPlace(key);
    if (!upload) return explain.error(`${key} is no upload: those are uploads/<file> and uploads/<webinar>/<file>.`);
    const { world } = operated(explain, options);
    const versions = await explainUpload(upload, world);
    const head = await world.records.head(upload.webinarId);
    const log = { webinar: logRef(upload.webinarId), upload: logRef(key) };
    const known = { key, webinar: upload.webinarId, state: head?.state ?? 'unknown', revision: head?.revision, log };
    if (versions.length === 0) process.exitCode = 1;
    if (options.json) return void process.stdout.write(`${JSON.stringify({ ...known, versions })}\n`);
    process.stdout.write(
      `${key}\n  webinar ${known.webinar}: ${known.state}, revision ${known.revision ?? 0}\n` +
        `  in the log: webinar ${log.webinar}, upload ${log.upload}\n` +
        (versions.length === 0 ? '  The bucket has no version of it.\n' : versions.map(told).join('')),
    );
  });

const told = ({ versionId, atMs, sizeBytes, state, reason }: ExplainedVersion) =>
  `  ${new Date(atMs).toISOString()}  ${state.padEnd(10)}  ${String(sizeBytes).padStart(9)} bytes  ${versionId ?? ''}\n` +
  (reason ? `      ${reason.code}: ${reason.message}\n` : '');
