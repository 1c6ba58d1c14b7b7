import { useState } from 'preact/hooks';
import type { DisputeReason, FindingKind } from '#base/finding.ts';
import type { Money } from '#base/money.ts';
import type { CorrectionBody, ItemLine, MailView, SentenceView } from '#contract/contract.ts';
import { useWords } from '#ui/words.ts';
import { currencyOf } from '../currency-of.ts';
import { isClear } from '../fields.tsx';
import { ItemTicks } from '../item-ticks.tsx';
import { useAccountItems } from '../items-form.tsx';
import type { MailProps } from '../mail-props.ts';
import { OneField } from '../one-field.tsx';
import { typedAmount } from '../typed-amount.ts';
import { KindFields, type SaidHere } from './kind-fields.tsx';
import { SentencePick, useSentences } from './sentence-pick.tsx';

type MissedProps = MailProps & {
  readonly send: (body: CorrectionBody) => void;
  readonly cancel: () => void;
};

const NOTHING: SaidHere = { kind: null, reason: null, on: '', sum: '' };

/** The mail also says this: the sentence, what it says, about which invoices. */
export function MissedForm({ view, desk, send, cancel }: MissedProps) {
  const { pane } = useWords().labels;
  const sentences = useSentences(view.messageId, desk);
  const lines = linesOf(view, useAccountItems(view.customer?.accountNumber ?? null, desk));
  const [evidence, choose] = useState<SentenceView | null>(null);
  const [said, say] = useState(NOTHING);
  const [ticked, tick] = useState(() => itemsMeant(view));
  const currency = currencyOf(view);
  const told = toldBy(said, currency);
  const save = () => {
    if (evidence && told)
      send({ messageId: view.messageId, field: 'missed', evidence, ...told, items: ticked });
  };
  return (
    <div class="menu">
      <OneField canSave={evidence !== null && told !== null} onSave={save} onCancel={cancel}>
        <SentencePick sentences={sentences} chosen={evidence} onChoose={choose} />
        <KindFields said={said} currency={currency} onSay={say} />
        {lines.length > 0 && (
          <ItemTicks name={pane.items} lines={lines} ticked={ticked} onTick={tick} isNameShown />
        )}
      </OneField>
    </div>
  );
}

type Told = {
  readonly kind: FindingKind;
  readonly reason: DisputeReason | null;
  readonly on: string | null;
  readonly amount: Money | null;
};

/** What was chosen and typed; null while something is missing, or a sum is none. */
function toldBy({ kind, reason, on, sum }: SaidHere, currency: string): Told | null {
  if (kind === null) return null;
  if (kind === 'dispute') return reason && { kind, reason, on: null, amount: null };
  if (kind !== 'promise') return { kind, reason: null, on: null, amount: null };
  if (!isClear(sum, currency)) return null;
  return { kind, reason: null, on: on || null, amount: typedAmount(sum, currency) };
}

/** The items of the mail, else those of its case. */
function itemsMeant({ items, cases }: MailView): readonly string[] {
  return (items.length > 0 ? items : (cases[0]?.items ?? [])).map(({ number }) => number);
}

/** The items of the mail and its case first, then the others of the account. */
function linesOf({ items, cases }: MailView, ofAccount: readonly ItemLine[] | null): readonly ItemLine[] {
  const all = [...items, ...(cases[0]?.items ?? []), ...(ofAccount ?? [])];
  return all.filter(({ number }, at) => all.findIndex((one) => one.number === number) === at);
}
