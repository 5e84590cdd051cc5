/** @type {import('stylelint').Config} */
export default {
  // A site's own theme, frozen as it was written: outside the layers on purpose.
  ignoreFiles: ['src/testing/frozen/**'],
  extends: ['stylelint-config-standard'],
  rules: {
    // Every style lies in one of the layers that Shell.astro puts in order.
    'rule-nesting-at-rule-required-list': ['layer'],
    'layer-name-pattern': '^(tokens|base|layout|components|print)$',
    // Sides are named by the direction of text. A shorthand of up to three values names neither left nor right.
    'property-layout-mappings': ['flow-relative', { ignoreProperties: ['inset', 'margin', 'padding'] }],
    'value-keyword-layout-mappings': 'flow-relative',
    'declaration-property-max-values': { inset: 3, margin: 3, padding: 3 },
    // Properties of one role stand together, with an empty line between roles.
    'custom-property-empty-line-before': null,
    // Steps of a scale below its first: --step--1.
    'custom-property-pattern': '^[a-z][a-z0-9]*(-{1,2}[a-z0-9]+)*$',
    // Names of typefaces are names, also in tokens.
    'value-keyword-case': ['lower', { ignoreProperties: ['/^--font-/', 'font-family'] }],
    // A heading of the contents that is being read: CSS Overflow 5, newer than the linter's list.
    'selector-pseudo-class-no-unknown': [true, { ignorePseudoClasses: ['target-current'] }],
    // OKLCH counts lightness from 0 to 1, as the papers on it do.
    'lightness-notation': 'number',
  },
  overrides: [
    {
      files: ['**/*.astro'],
      customSyntax: 'postcss-html',
      rules: {
        // Astro's own way out of a component's scope.
        'selector-pseudo-class-no-unknown': [true, { ignorePseudoClasses: ['global', 'target-current'] }],
      },
    },
  ],
};
