import { join } from 'node:path';
import { judgeImports } from './imports/judge-imports.ts';

const { words, exitCode } = await judgeImports(join(import.meta.dirname, '..'));
console.log(words);
process.exitCode = exitCode;
