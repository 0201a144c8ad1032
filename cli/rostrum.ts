#!/usr/bin/env node
/** The command `rostrum`: one file per subcommand. */
import { Command } from 'commander';
import { read } from './read.ts';
import { summarize } from './summarize.ts';

const program = new Command('rostrum').description('Every webinar, on the record.');
for (const command of [summarize, read]) program.addCommand(command);
await program.parseAsync();
