import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ContentSource } from '../content/content-source.ts';
import { asText } from '../content/diagnostics/as-text.ts';
import type { Diagnostic } from '../content/diagnostics/diagnostic.ts';
import { reduceDrawing } from '../content/drawing/reduce-drawing.ts';
import { pathPrefix } from '../content/path-prefix.ts';
import { drawingProblem } from '../content/rules/drawing-problem.ts';
import { filesBelow } from './files-below.ts';

/**
 * Publishes drawings with nothing in them but what draws: every SVG file of the output is written anew
 * from the list of what may be in one. The check tells of drawings of the content; those of `public/`
 * are told of before a build begins.
 * @param source the content root, for the language of its editors
 */
export function drawings(source: ContentSource): AstroIntegration {
  let isBuild = false;
  return {
    name: 'kronika:drawings',
    hooks: {
      'astro:config:setup': ({ command }) => {
        isBuild = command === 'build';
      },
      'astro:config:done': async ({ config }) => {
        if (!isBuild) return;
        const folder = fileURLToPath(config.publicDir);
        const problems: Diagnostic[] = [];
        for (const file of await drawingsBelow(folder)) {
          const problem = drawingProblem(await readFile(join(folder, file)), { file }, file);
          if (problem) problems.push(problem);
        }
        if (problems.length === 0) return;
        const language = (await source.content()).settings?.editors.language ?? 'pl';
        const hasColour = process.stderr.isTTY && !process.env['NO_COLOR'];
        process.stderr.write(
          `${asText(problems, { language, prefix: pathPrefix(folder, process.cwd()), hasColour })}\n`,
        );
        process.exit(1);
      },
      'astro:build:done': async ({ dir }) => {
        const outDir = fileURLToPath(dir);
        for (const file of await drawingsBelow(outDir)) {
          const bytes = await readFile(join(outDir, file));
          const { text, faults } = reduceDrawing(bytes);
          if (faults.some(({ kind }) => kind !== 'active')) throw new Error(`The drawing ${file} cannot be read.`);
          await writeFile(join(outDir, file), text);
        }
      },
    },
  };
}

/** Drawings below a folder, in code point order; a folder that is not there has none. */
async function drawingsBelow(folder: string): Promise<string[]> {
  return (await filesBelow(folder)).filter((file) => /\.svg$/i.test(file));
}
