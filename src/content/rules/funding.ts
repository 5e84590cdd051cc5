import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { Money } from '../../schemas/fields/money.ts';
import { amountsOf } from '../../schemas/project.ts';
import type { RuleContext } from './rule.ts';

/** Where all amounts are given, the parts make the whole. Counted in hundredths, so nothing is lost. */
export function funding({ entries, report }: RuleContext): void {
  for (const { entry, isOwn, place } of entries) {
    if (!('funding' in entry.data) || !isOwn(['funding'])) continue;
    amountsOf(entry.data).forEach(({ total, eu, national }, index) => {
      if (!total || !eu || !national) return;
      const sum = hundredths(eu) + hundredths(national);
      if (sum === hundredths(total)) return;
      report(
        diagnostic('amounts-differ', place(['funding', index, 'total']), {
          value: `${total.amount} ${total.currency}`,
          sum: `${sum / 100n}.${String(sum % 100n).padStart(2, '0')} ${total.currency}`,
        }),
      );
    });
  }
}

function hundredths({ amount }: Money): bigint {
  return BigInt(amount.replace('.', ''));
}
