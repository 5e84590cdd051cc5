import { execFileSync, spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';

/** The commands of the documentation, as they stand there. */
const documented = readFileSync(join(import.meta.dirname, '../../docs/hosting.md'), 'utf8')
  .split('## Upload what changed')[1]
  ?.split('\n## ')[0]
  ?.split('\n')
  .filter((line) => /^(?:rsync|lftp) /.test(line));

const ways = [
  { program: 'rsync', to: 'user@example.org:/srv/site', isRemote: (target: string) => target },
  {
    program: 'lftp',
    to: '-u user ftps://ftp.example.org/public_html',
    isRemote: (target: string) => `file://${target}`,
  },
];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'upload-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
});

function write(path: string, text: string, minute: number): void {
  const file = join(folder, 'dist', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  const time = new Date(Date.UTC(2026, 10, 1, 12, minute));
  utimesSync(file, time, time);
}

function filesIn(root: string): string[] {
  return readdirSync(join(folder, root), { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, root).length + 1))
    .sort();
}

describe.each(ways)('the upload by $program', ({ program, to, isRemote }) => {
  const isMissing = spawnSync(program, ['--version']).error !== undefined;

  it('sends what changed, what pages need before the pages, and removes last', ({ skip }) => {
    skip(isMissing, `${program} is not installed, so its command was NOT TRIED.`);
    const commands = documented?.filter((line) => line.startsWith(`${program} `)) ?? [];
    const upload = () => {
      for (const line of commands)
        execFileSync('sh', ['-c', line.replaceAll(to, isRemote(join(folder, 'server')))], { cwd: folder });
    };
    mkdirSync(join(folder, 'server/_astro'), { recursive: true });
    write('index.html', '<link href="_astro/a.css">', 0);
    write('spotkania/index.html', 'Spotkania', 0);
    write('.htaccess', 'ErrorDocument', 0);
    write('_astro/a.css', 'a', 0);
    upload();
    expect(filesIn('server')).toEqual(['.htaccess', '_astro/a.css', 'index.html', 'spotkania/index.html']);
    const changed = (path: string) => statSync(join(folder, 'server', path), { bigint: true }).ctimeNs;
    const before = changed('spotkania/index.html');

    write('index.html', '<link href="_astro/b.css">', 1);
    write('_astro/b.css', 'b', 1);
    rmSync(join(folder, 'dist/_astro/a.css'));
    upload();
    expect(filesIn('server')).toEqual(['.htaccess', '_astro/b.css', 'index.html', 'spotkania/index.html']);
    expect(readFileSync(join(folder, 'server/index.html'), 'utf8')).toContain('b.css');
    // The system's own times of change: the style was there before the page that names it, and what stayed was not touched.
    expect(changed('_astro/b.css')).toBeLessThan(changed('index.html'));
    expect(changed('spotkania/index.html')).toBe(before);
  });

  it('is documented', () => {
    expect(documented?.filter((line) => line.startsWith(`${program} `) && line.includes(to))).not.toEqual([]);
  });
});
