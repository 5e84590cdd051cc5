import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { chunkSize } from './search-index.ts';

/** How many files Pagefind cuts an index of a thousand words into. */
function filesOfIndex(size: string): number {
  // The indexer reads the setting when it starts, so each time it is a process of its own.
  const script = `
    const { createIndex, close } = await import('pagefind');
    const { index } = await createIndex();
    const words = Array.from({ length: 1000 }, (_, number) => 'w' + (number * 7919).toString(36)).join(' ');
    await index.addHTMLFile({ sourcePath: 'a.html', content: '<html lang="en"><body>' + words });
    const { files } = await index.getFiles();
    console.log(files.filter(({ path }) => path.endsWith('.pf_index')).length);
    await close();`;
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: import.meta.dirname,
    env: { ...process.env, [chunkSize.name]: size },
    encoding: 'utf8',
  });
  return Number(output.trim().split('\n').at(-1));
}

it('Pagefind cuts its index into the size that it is told by a setting without documentation', () => {
  expect(filesOfIndex('100')).toBeGreaterThan(filesOfIndex('100000'));
});
