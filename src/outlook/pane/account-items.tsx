import { useState } from 'preact/hooks';
import { ItemRows } from '#ui/item-rows.tsx';
import { useWords } from '#ui/words.ts';
import type { Desk } from './desk.ts';
import { useAccountItems } from './items-form.tsx';

type AccountItemsProps = { readonly account: string; readonly desk: Desk };

/** All open items of the account, behind one click. */
export function AccountItems({ account, desk }: AccountItemsProps) {
  const { pane } = useWords().labels;
  const [isOpen, open] = useState(false);
  return (
    <details class="account-items" onToggle={(event) => open(event.currentTarget.open)}>
      <summary>{pane.allOpenItems}</summary>
      {isOpen && <AllItems account={account} desk={desk} />}
    </details>
  );
}

function AllItems({ account, desk }: AccountItemsProps) {
  const { pane } = useWords().labels;
  const items = useAccountItems(account, desk);
  if (items?.length === 0) return <p class="quiet">{pane.noOpenItems}</p>;
  return items && <ItemRows items={items} />;
}
