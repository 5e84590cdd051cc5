import type { DataPath } from './yaml-source.ts';

/** A path as editors read it: `photos[2].alt`, counted from 1. */
export function fieldName(path: DataPath): string {
  return path.reduce<string>(
    (name, step) =>
      typeof step === 'number' ? `${name}[${step + 1}]` : name ? `${name}.${String(step)}` : String(step),
    '',
  );
}
