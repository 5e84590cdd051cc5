import { unclearHour } from '../../edtf/time-zone.ts';
import type { Content } from '../content.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { fieldName } from '../field-name.ts';
import type { DataPath } from '../yaml-source.ts';

/**
 * Hours that the site's time zone skips are told, since nothing can happen at them; of an hour that comes
 * twice it is told that the first is meant, as calendar programs read it (RFC 5545, 3.3.5).
 */
export function hours({ read, settings }: Pick<Content, 'read' | 'settings'>): Diagnostic[] {
  const timeZone = settings?.timeZone ?? 'Europe/Warsaw';
  return read.flatMap(({ input, isOwn, place }) =>
    moments(input).flatMap(({ path, value }) => {
      const unclear = isOwn(path) ? unclearHour(value, timeZone) : undefined;
      if (!unclear) return [];
      const code = unclear.kind === 'skipped' ? 'hour-skipped' : 'hour-twice';
      const { before, after } = unclear;
      return [diagnostic(code, place(path), { field: fieldName(path), value, timeZone, before, after })];
    }),
  );
}

/** Every local moment among the fields of an entry. */
function moments(value: unknown, path: DataPath = []): { path: DataPath; value: string }[] {
  if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(value) ? [{ path, value }] : [];
  // An alias of YAML can make a value contain itself; no field is as deep as this.
  if (typeof value !== 'object' || value === null || path.length > 8) return [];
  const steps = Array.isArray(value)
    ? value.map((one: unknown, index) => [index, one] as const)
    : Object.entries(value);
  return steps.flatMap(([step, one]) => moments(one, [...path, step]));
}
