/**
 * Names of the forms that a value can be asked to have. A schema gives one of these as its zod
 * message; `src/content/diagnostics` turns the name into a sentence in the editor's language.
 */
export const expectations = [
  'text',
  'date',
  'edtf-date',
  'period-end',
  'year',
  'moment',
  'day',
  'time-span',
  'clock-time',
  'money',
  'web-address',
  'form-address',
  'repository',
  'branch',
  'content-folder',
  'proposals',
  'service-id',
  'service-number',
  'uuid',
  'email',
  'host',
  'counter-address',
  'phone',
  'alias',
  'gone-address',
  'entry-or-address',
  'path-segment',
  'home-sections',
  'time-zone',
  'version',
  'site-address',
  'host-name',
  'email-or-address',
  'colour',
  'locale',
  'language',
  'language-tag',
  'languages',
  'reference',
  'entry-reference',
  'event-reference',
  'menu-item',
  'party',
  'venue',
  'online',
  'registration',
  'price',
  'picture-text',
  'focus-point',
  'attachment-file',
  'positive-integer',
  'event-number',
  'isbn',
  'funding',
  'funding-amounts',
  'end-after-start',
  'series-number',
  'file-or-url',
  'document-version',
  'alert-expiry',
] as const;

export type Expectation = (typeof expectations)[number];

/**
 * The zod parameter that marks a schema as expecting `name`.
 * @param name the form that an editor should use
 */
export function expects(name: Expectation): { error: Expectation } {
  return { error: name };
}
