import type { Content } from '../content.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Money } from '../../schemas/fields/money.ts';
import { amountsOf } from '../../schemas/project.ts';

/** Where all amounts are given, the parts make the whole. Counted in hundredths, so nothing is lost. */
export function funding({ readable }: Pick<Content, 'readable'>): Diagnostic[] {
  return readable.flatMap(({ entry, isOwn, place }) => {
    if (!('funding' in entry.data) || !isOwn(['funding'])) return [];
    return amountsOf(entry.data).flatMap(({ total, eu, national }, index) => {
      if (!total || !eu || !national) return [];
      const sum = hundredths(eu) + hundredths(national);
      if (sum === hundredths(total)) return [];
      return [
        diagnostic('amounts-differ', place(['funding', index, 'total']), {
          value: `${total.amount} ${total.currency}`,
          sum: `${sum / 100n}.${String(sum % 100n).padStart(2, '0')} ${total.currency}`,
        }),
      ];
    });
  });
}

function hundredths({ amount }: Money): bigint {
  return BigInt(amount.replace('.', ''));
}
