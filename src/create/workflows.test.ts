import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { packageRoot } from '../package-root.ts';
import { runProgram } from '../testing/build-site.ts';
import { listen } from '../testing/static-server.ts';

/*
 * The workflows that a new site gets: what they may do, and their commands as shells run them, with what somebody could
 * type into a form.
 */

const template = (file: string) => readFileSync(join(packageRoot, 'scripts/template', file), 'utf8');

const step = z.object({
  if: z.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  env: z.record(z.string(), z.string()).optional(),
});
const permissions = z.record(z.string(), z.enum(['read', 'write', 'none']));
const workflow = z.object({
  permissions,
  jobs: z.record(z.string(), z.object({ permissions: permissions.optional(), steps: z.array(step) })),
});

/** Where each workflow for GitHub may write, and in which job. */
const rights: Record<string, Record<string, string[]>> = {
  'github-pages.yml': {
    due: [],
    build: [],
    tell: ['pull-requests', 'statuses'],
    deploy: ['id-token', 'pages', 'statuses'],
  },
  'github-tasks.yml': { run: [], propose: ['contents', 'pull-requests'] },
};

describe.each(Object.keys(rights))('%s', (file) => {
  const { permissions: all, jobs } = workflow.parse(parse(template(file)));
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  it('gives each job what it needs, and nobody more', () => {
    expect(all).toEqual({ contents: 'read' });
    const writes = Object.entries(jobs).map(([name, job]) => [
      name,
      Object.entries(job.permissions ?? {})
        .flatMap(([right, may]) => (may === 'write' ? [right] : []))
        .sort(),
    ]);
    expect(Object.fromEntries(writes)).toEqual(rights[file]);
    // What npm installed never runs where something may be written.
    for (const job of Object.values(jobs).filter(({ permissions: own }) => own !== undefined))
      expect(job.steps.map(({ run = '' }) => run).filter((run) => /npm|kronika /.test(run))).toEqual([]);
  });

  it('has no expression in the text of a command, and every action by its commit, with the version', () => {
    expect(steps.flatMap(({ run = '' }) => (run.includes('${{') ? [run] : []))).toEqual([]);
    const called = [...template(file).matchAll(/^ *(?:- )?uses: (.*)$/gm)].map(([, what = '']) => what);
    expect(called).toHaveLength(steps.filter(({ uses }) => uses !== undefined).length);
    // A tag can be moved to other code; a commit cannot.
    expect(called.filter((what) => !/^actions\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(what))).toEqual([]);
  });
});

it('a proposal is built as a preview, and nothing else is', () => {
  const build = workflow.parse(parse(template('github-pages.yml'))).jobs['build'];
  const built = build?.steps.find(({ run }) => run === 'npm run build');
  expect(built?.env).toEqual({ KRONIKA_PREVIEW: '${{ github.event.number }}' });
});

const gitlab = z
  .object({
    comment: z.object({ script: z.array(z.string()) }),
    task: z.object({ script: z.array(z.string()) }),
    variables: z.record(z.string(), z.union([z.number(), z.object({ description: z.string() }).loose()])),
  })
  .parse(parse(template('gitlab-ci.yml')));

/** What a form may be filled with by somebody who wants more than a newsletter. */
const hostile = 'x"; touch pwned; $(touch pwned) `touch pwned` \'; touch pwned #';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'workflows-'));
  mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true });
  mkdirSync(join(folder, 'content'));
  // In place of Kronika: says what it was called with.
  writeFileSync(
    join(folder, 'node_modules/.bin/kronika'),
    `#!${process.execPath}\nrequire('fs').appendFileSync('called', JSON.stringify(process.argv.slice(2)) + '\\n');\n`,
  );
  chmodSync(join(folder, 'node_modules/.bin/kronika'), 0o755);
  execFileSync('git', ['init', '-q'], { cwd: folder });
});

/** Runs a command of a workflow in the shell that its service has for it. */
function called(command: string, env: Record<string, string>): { code: number | null; with: string[][] } {
  const log = join(folder, 'called');
  writeFileSync(log, '');
  const { status } = spawnSync('bash', ['-e', '-c', command], {
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '', RUNNER_TEMP: folder, CI_PIPELINE_ID: '1', KRONIKA_TOKEN: '', ...env },
  });
  const lines = readFileSync(log, 'utf8').split('\n').filter(Boolean);
  return { code: status, with: lines.map((line) => z.array(z.string()).parse(JSON.parse(line))) };
}

/** The command of a task on each service. */
function commandOf(service: string, task: string): string {
  if (service === 'GitLab') return gitlab.task.script.join('\n');
  const { steps = [] } = workflow.parse(parse(template('github-tasks.yml'))).jobs['run'] ?? {};
  return steps.find((one) => one.if === `inputs.task == '${task}'` && one.run !== undefined)?.run ?? '';
}

describe.each(['GitHub', 'GitLab'])('a task on %s', (service) => {
  const run = (task: string, env: Record<string, string>) => called(commandOf(service, task), { TASK: task, ...env });

  it('runs the command of the terminal with what was filled in', () => {
    expect(run('newsletter', { SINCE: 'last', PROJECT: '' }).with).toEqual([['newsletter', 'draft', '--since=last']]);
    expect(run('newsletter', { SINCE: '2026-11-01', PROJECT: 'kompas' }).with).toEqual([
      ['newsletter', 'draft', '--since=2026-11-01', '--project=kompas'],
    ]);
    expect(run('report', { PROJECT: 'kompas' }).with).toEqual([['report', '--', 'kompas']]);
    const page = { PAGE: 'https://a.example/1?b=2&c', KIND: 'news' };
    expect(run('page', { ...page, DATE: '', PROJECT: '' }).with).toEqual([
      ['import', '--kind=news', '--', 'https://a.example/1?b=2&c'],
    ]);
    expect(run('page', { ...page, DATE: '2026-11-12', PROJECT: 'kompas' }).with).toEqual([
      ['import', '--kind=news', '--date=2026-11-12', '--project=kompas', '--', 'https://a.example/1?b=2&c'],
    ]);
  });

  it('takes whatever was filled in for words, never for commands', () => {
    expect(run('newsletter', { SINCE: hostile, PROJECT: hostile }).with).toEqual([
      ['newsletter', 'draft', `--since=${hostile}`, `--project=${hostile}`],
    ]);
    expect(run('report', { PROJECT: hostile }).with).toEqual([['report', '--', hostile]]);
    for (const gallery of [hostile, '../projects', '', 'a/b']) {
      const { code, with: calls } = run('photographs', { GALLERY: gallery, ARCHIVE: 'https://127.0.0.1:1/a.zip' });
      expect([code, calls]).toEqual([1, []]);
    }
    // An address that is none, and one without encryption, are not fetched.
    for (const archive of [hostile, 'file:///etc/passwd', 'http://127.0.0.1:1/a.zip', '--output=pwned'])
      expect(run('photographs', { GALLERY: 'zebranie', ARCHIVE: archive }).with).toEqual([]);
    // No file of the computer, and no option, is a page.
    for (const page of [hostile, 'file:///etc/passwd', '/etc/passwd', '--private', ''])
      expect(run('page', { PAGE: page, KIND: 'news' })).toEqual({ code: 1, with: [] });
    const words = { PAGE: `https://${hostile}`, KIND: hostile, DATE: hostile, PROJECT: hostile };
    expect(run('page', words).with).toEqual([
      ['import', `--kind=${hostile}`, `--date=${hostile}`, `--project=${hostile}`, '--', `https://${hostile}`],
    ]);
    expect(existsSync(join(folder, 'pwned'))).toBe(false);
  });
});

it('the comment on a merge request is written once, and then renewed', async () => {
  const notes: { id: number; body: string; author: { id: number } }[] = [
    { id: 1, body: '<!-- kronika -->\nnie moje', author: { id: 7 } },
  ];
  const asked: string[] = [];
  const server = await listen(
    createServer((request, response) => {
      void text(request).then((body) => {
        const path = (request.url ?? '').replace(/\?.*/, '');
        asked.push(`${request.method} ${path} ${String(request.headers['private-token'])}`);
        const id = Number(/notes\/(\d+)$/.exec(path)?.[1]);
        const said = body === '' ? '' : z.object({ body: z.string() }).parse(JSON.parse(body)).body;
        if (request.method === 'POST') notes.push({ id: notes.length + 1, body: said, author: { id: 5 } });
        for (const note of notes) if (request.method === 'PUT' && note.id === id) note.body = said;
        response.end(JSON.stringify(path.endsWith('/user') ? { id: 5 } : notes));
      });
    }),
  );
  const env = {
    PATH: `${join(process.execPath, '..')}:${process.env['PATH']}`,
    CI_API_V4_URL: `${server.origin}/api/v4`,
    CI_PROJECT_ID: '3',
    CI_MERGE_REQUEST_IID: '12',
    KRONIKA_TOKEN: 'tajne',
  };
  for (const findings of ['Jest błąd.', 'Nie ma błędów.']) {
    writeFileSync(join(folder, 'findings.md'), findings);
    const { code, stderr } = await runProgram('bash', ['-e', '-c', gitlab.comment.script.join('\n')], {
      cwd: folder,
      env,
    });
    expect(`${code} ${stderr}`).toMatch(/^0 /);
  }
  await server.close();
  expect(notes.map(({ body }) => body)).toEqual(['<!-- kronika -->\nnie moje', '<!-- kronika -->\nNie ma błędów.']);
  const of = '/api/v4/projects/3/merge_requests/12/notes';
  expect(asked.filter((one) => !one.startsWith('GET'))).toEqual([`POST ${of} tajne`, `PUT ${of}/2 tajne`]);
});

it('the form of GitLab names each field', () => {
  const named = Object.entries(gitlab.variables).filter(([, value]) => typeof value === 'object');
  expect(named.map(([name]) => name)).toEqual([
    'TASK',
    'PROJECT',
    'SINCE',
    'GALLERY',
    'ARCHIVE',
    'PAGE',
    'KIND',
    'DATE',
  ]);
});
