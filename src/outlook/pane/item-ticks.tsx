import type { ItemLine } from '#contract/contract.ts';
import { amount } from '#ui/format.ts';
import { useWords } from '#ui/words.ts';

type TicksProps = {
  readonly name: string;
  readonly lines: readonly ItemLine[];
  readonly ticked: readonly string[];
  readonly onTick: (ticked: readonly string[]) => void;
  readonly isNameShown?: boolean;
};

/** Items of an account, each with a tick. */
export function ItemTicks({ name, lines, ticked, onTick, isNameShown = false }: TicksProps) {
  const words = useWords();
  const toggle = (number: string) =>
    onTick(ticked.includes(number) ? ticked.filter((one) => one !== number) : [...ticked, number]);
  return (
    <fieldset>
      <legend class={isNameShown ? '' : 'unseen'}>{name}</legend>
      {lines.map(({ number, open }) => (
        <label key={number} class="tick">
          <input type="checkbox" checked={ticked.includes(number)} onChange={() => toggle(number)} />
          <span>{number}</span>
          <span class="money">{amount(open, words)}</span>
        </label>
      ))}
    </fieldset>
  );
}
