import { diagnostic, type Diagnostic, type FilePlace } from '../diagnostics/diagnostic.ts';
import { reduceDrawing } from '../drawing/reduce-drawing.ts';

/**
 * What keeps a drawing from being published, told once for each drawing.
 * @param bytes of its file
 * @param place where an entry names it
 * @param path as the entry writes it
 */
export function drawingProblem(bytes: Uint8Array, place: FilePlace, path: string): Diagnostic | undefined {
  const { faults } = reduceDrawing(bytes);
  const fault = faults.find(({ kind }) => kind === 'active') ?? faults[0];
  if (!fault) return undefined;
  const { kind, what, line } = fault;
  return diagnostic(kind === 'active' ? 'svg-script' : 'svg-unreadable', place, { path, what, line });
}
