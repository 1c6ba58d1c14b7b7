import type { CustomerCard } from '#contract/contract.ts';
import { useWords } from './words.ts';

type BarsProps = { readonly payment: NonNullable<CustomerCard['payment']>; readonly told: string };

/** Height of the drawing and of the smallest bar, and the step from bar to bar, in pixels. */
const HEIGHT = 14;
const LEAST = 3;
const STEP = 6;
/** Days late at which a bar is as high as it gets: a month. */
const HIGHEST = 30;

/** The last invoices paid, oldest first: a higher bar came later; what came in time is smallest and pale. */
export function PayBars({ payment, told }: BarsProps) {
  const { recent } = payment;
  const words = useWords();
  const figures = new Intl.NumberFormat(words.locale);
  return (
    <svg
      role="img"
      aria-label={`${told}: ${recent.map((days) => figures.format(days)).join(', ')}`}
      width={recent.length * STEP}
      height={HEIGHT}
      class="spark pay"
    >
      <title>{told}</title>
      {recent.map((days, at) => (
        <rect
          key={at}
          class={days > 0 ? 'late' : 'in-time'}
          x={at * STEP}
          y={HEIGHT - barHeight(days)}
          width={STEP - 2}
          height={barHeight(days)}
        />
      ))}
    </svg>
  );
}

function barHeight(days: number): number {
  return Math.round(LEAST + (Math.max(0, Math.min(HIGHEST, days)) / HIGHEST) * (HEIGHT - LEAST));
}
