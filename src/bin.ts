#!/usr/bin/env node
import { runKronika } from './commands/run-kronika.ts';
import { processIo } from './commands/command-io.ts';

process.exitCode = await runKronika(process.argv.slice(2), processIo);
