import type { ReadableAnswer } from '../../newsletter/sign-up.ts';

/** What became of an address; `unsure` where it may have arrived and nothing that could be read says so. */
export type Outcome = 'taken' | 'refused' | 'unsent' | 'unsure';

/** How long a service may take, in ms; a reader waits about so long before trying otherwise. */
const patience = 8000;

/**
 * Sends a form by script and reads the answer. Nothing is sent twice: where it cannot be read, that is what is said.
 * @param form with its fields, filled in
 * @param answer how the service tells success
 */
export async function askService(form: HTMLFormElement, answer: ReadableAnswer): Promise<Outcome> {
  const fields = new FormData(form);
  try {
    const response = await fetch(answer.url ?? form.action, {
      method: 'POST',
      headers: { Accept: 'application/json' },
      body: answer.isMultipart ? fields : urlEncoded(fields),
      signal: AbortSignal.timeout(patience),
    });
    if (!response.ok) return response.status < 500 ? 'refused' : 'unsure';
    if (answer.isPage) return 'taken';
    const data: unknown = await response.json();
    return !answer.success || saysSuccess(data, answer.success) ? 'taken' : 'refused';
  } catch {
    return 'unsure';
  }
}

function urlEncoded(fields: FormData): URLSearchParams {
  // Files, which a value could be as well, this form does not have.
  return new URLSearchParams([...fields].map(([name, value]) => [name, typeof value === 'string' ? value : '']));
}

/** Whether an answer holds the field that says success. */
function saysSuccess(data: unknown, { field, value }: NonNullable<ReadableAnswer['success']>): boolean {
  const found = field.split('.').reduce<unknown>(partOf, data);
  return value === undefined ? found !== undefined : String(found) === value;
}

function partOf(data: unknown, name: string): unknown {
  return Object.entries(data ?? {}).find(([key]) => key === name)?.[1];
}
