import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { ownProperties } from './eslint-rules/own-properties.ts';

export default defineConfig(
  globalIgnores([
    'dist/',
    '.astro/',
    '.test-sites/',
    'node_modules/',
    'content/',
    'compiled/',
    'scripts/template/',
    'scripts/bench/plain-astro/',
    '.bench/',
  ]),
  tseslint.configs.recommendedTypeChecked,
  astro.configs['flat/recommended'],
  astro.configs['flat/jsx-a11y-strict'],
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    plugins: { kronika: { rules: { 'own-properties': ownProperties } } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      // A namespace is the only way to add to an interface of Astro's own, as its handbook says.
      '@typescript-eslint/no-namespace': ['error', { allowDeclarations: true }],
    },
  },
  {
    files: ['src/**/*.{ts,astro}'],
    ignores: ['**/*.test.ts', 'src/testing/**', '**/*.astro/*.ts', 'src/content/own-value.ts'],
    rules: { 'kronika/own-properties': 'error' },
  },
  {
    files: ['**/*.astro'],
    languageOptions: {
      // The parser of Astro components knows projects, but no project service.
      parserOptions: { projectService: false, project: true },
    },
    rules: {
      // Astro declares the type of markup as any, so every {list.map(…)} would count as unsafe.
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    // Scripts within components are no files that a project could hold.
    files: ['**/*.astro/*.ts'],
    extends: [tseslint.configs.disableTypeChecked],
  },
);
