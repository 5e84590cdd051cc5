import { expect, it } from 'vitest';
import { componentsProblem } from './own-components.ts';

it('names the part that was probably meant', () => {
  expect(componentsProblem({ SiteHeder: './package.json' }, process.cwd())?.en).toContain('Did you mean "SiteHeader"?');
});

it('names the file that is not there', () => {
  expect(componentsProblem({ SiteHeader: './src/Nowhere.astro' }, process.cwd())?.en).toContain(
    'no file ./src/Nowhere.astro',
  );
});

it('knows no part by what every object has', () => {
  expect(componentsProblem({ constructor: './package.json' }, process.cwd())?.pl).toContain(
    'nie ma części „constructor”',
  );
});

it('has nothing to say of a file that is there', () => {
  expect(componentsProblem({ SiteHeader: './package.json' }, process.cwd())).toBeUndefined();
});
