#!/usr/bin/env node
/** The command `rostrum`: one file per subcommand. */
import { setFlagsFromString } from 'node:v8';
import { Command } from 'commander';
import { v8Flags } from '../core/v8-flags.ts';

/** Only the command that is asked for is loaded: `start` need not read the parsers, nor `read` the AWS SDK. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  summarize: async () => (await import('./summarize.ts')).summarize,
  read: async () => (await import('./read.ts')).read,
  upload: async () => (await import('./upload.ts')).upload,
  explain: async () => (await import('./explain.ts')).explain,
  redrive: async () => (await import('./redrive.ts')).redrive,
  doctor: async () => (await import('./doctor.ts')).doctor,
  start: async () => (await import('./start.ts')).start,
};

// The SDK's notice about the Node of next year is for who builds this, not for who uses it.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true';

setFlagsFromString(v8Flags(process.versions.node));

const program = new Command('rostrum').description('Every webinar, on the record.');
const asked = COMMANDS[process.argv[2] ?? ''];
for (const load of asked ? [asked] : Object.values(COMMANDS)) program.addCommand(await load());
await program.parseAsync();
