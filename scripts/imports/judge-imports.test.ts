import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judgeImports, type Verdict } from './judge-imports.ts';

/** A project in which each file but those of the first room breaks a rule. */
const project = {
  'src/schemas/sound.ts': "import { day } from '../edtf/day.ts';\nexport const sound = day;",
  'src/edtf/day.ts': 'export const day = 1;',
  'src/schemas/climbing.ts': "import { page } from '../site/pages/page.ts';\nexport const climbing = page;",
  'src/schemas/late.ts': "export const late = () => import('../site/pages/page.ts');",
  'src/site/pages/page.ts': 'export const page = 1;',
  'src/site/model/first.ts': "import type { Second } from './second.ts';\nexport interface First { second: Second }",
  'src/site/model/second.ts': "import type { First } from './first.ts';\nexport interface Second { first: First }",
  'src/components/Loading.astro': "---\nimport { page } from '../site/pages/page.ts';\n---\n<p>{page}</p>",
  'src/components/Typed.astro': "---\nimport type { page } from '../site/pages/page.ts';\n---\n<p></p>",
  'src/components/Scripted.astro':
    "---\nconst a = 1;\n---\n<p>{a}</p>\n<script>\n  import { page } from '../site/pages/page.ts';\n  page;\n</script>",
  'src/search/packaged.ts': "import { z } from 'zod';\nexport const packaged = z;",
  'src/content/astro.ts': "import { getEntry } from 'astro:content';\nexport const astro = getEntry;",
  'src/leftover/lost.ts': "import { day } from '../edtf/day.ts';\nexport const lost = day;",
  'src/content/testing.ts': "import { help } from '../testing/help.ts';\nexport const testing = help;",
  'src/testing/help.ts': 'export const help = 1;',
};

describe('imports', () => {
  const root = mkdtempSync(join(tmpdir(), 'imports-of-'));
  let verdict: Verdict;
  beforeAll(async () => {
    for (const [path, text] of Object.entries(project)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    verdict = await judgeImports(root);
  });
  afterAll(() => {
    rmSync(root, { recursive: true, force: true });
  });

  it.each([
    ['from a room above', 'src/schemas: src/schemas/climbing.ts → src/site/pages/page.ts'],
    ['from a room above while it runs', 'src/schemas: src/schemas/late.ts → src/site/pages/page.ts'],
    [
      'of the front matter of a component',
      'src/components (types alone): src/components/Loading.astro → src/site/pages/page.ts',
    ],
    [
      'of a script in a component',
      'src/components (types alone): src/components/Scripted.astro → src/site/pages/page.ts',
    ],
    ['of a package that a room may not have', 'src/search (packages): src/search/packaged.ts → zod'],
    ["of Astro's own modules elsewhere", "Astro's own modules: src/content/astro.ts → astro:content"],
    ['by a file without a room', 'every file has a room: src/leftover/lost.ts → src/edtf/day.ts'],
    ['of what helps the tests', 'what helps the tests: src/content/testing.ts → src/testing/help.ts'],
  ])('%s are told', (_, told) => {
    expect(verdict.words).toContain(told);
  });

  it('that go in a circle are told, of types too', () => {
    expect(verdict.words).toMatch(/no circle: src\/site\/model\/(?:first|second)\.ts/);
  });

  it('that keep to their room are not', () => {
    expect(verdict.words).not.toMatch(/sound\.ts|Typed\.astro/);
  });

  it('end a command with an error', () => {
    expect(verdict.exitCode).toBeGreaterThan(0);
  });
});
