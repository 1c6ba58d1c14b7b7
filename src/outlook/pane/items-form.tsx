import { useEffect, useState } from 'preact/hooks';
import type { FindingView, ItemLine, MailView } from '#contract/contract.ts';
import { useWords } from '#ui/words.ts';
import type { Desk } from './desk.ts';
import type { FormProps } from './form-props.ts';
import { ItemTicks } from './item-ticks.tsx';
import { OneField } from './one-field.tsx';

type ItemsProps = FormProps<readonly string[]> & {
  readonly finding: FindingView;
  readonly view: MailView;
  readonly desk: Desk;
};

/** The items a finding is really about: ticked in the account's open items, or typed. */
export function ItemsForm({ name, finding, view, desk, save, cancel }: ItemsProps) {
  const words = useWords();
  const lines = useAccountItems(view.customer?.accountNumber ?? null, desk) ?? view.items;
  const [ticked, tick] = useState<readonly string[]>(finding.items);
  const [typed, type] = useState('');
  return (
    <OneField canSave onSave={() => save([...new Set([...ticked, ...numbersIn(typed)])])} onCancel={cancel}>
      <ItemTicks name={name} lines={lines} ticked={ticked} onTick={tick} />
      <label>
        {words.labels.pane.moreNumbers}
        <input value={typed} onInput={(event) => type(event.currentTarget.value)} />
      </label>
    </OneField>
  );
}

/** The open items of an account, asked for when someone wants them; null until they are there. */
export function useAccountItems(account: string | null, { client }: Desk): readonly ItemLine[] | null {
  const [lines, show] = useState<readonly ItemLine[] | null>(null);
  useEffect(() => {
    if (account === null) return;
    let isStale = false;
    void client.itemsOf(account).then((answer) => {
      if (!isStale && answer.is === 'answer') show(answer.value);
    });
    return () => {
      isStale = true;
    };
  }, [account, client]);
  return lines;
}

function numbersIn(typed: string): readonly string[] {
  return typed
    .split(/[,;\n]/)
    .map((number) => number.trim())
    .filter(Boolean);
}
