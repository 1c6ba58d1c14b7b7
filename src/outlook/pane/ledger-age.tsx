import { daysBetween, parseCalendarDate } from '#base/calendar-date.ts';
import type { Status } from '#contract/contract.ts';
import { fill, shortMoment } from '#ui/format.ts';
import { useWords } from '#ui/words.ts';

/** A ledger of yesterday's night run is fresh; one more day and payments are missing. */
const FRESH_DAYS = 1;

/** The yellow line, where the ledger is old or missing. */
export function LedgerAge({ status }: { readonly status: Status | null }) {
  const words = useWords();
  if (!status || isFresh(status)) return null;
  const { ledgerOld, ledgerNone } = words.labels.pane;
  const { ledgerAt } = status;
  return (
    <p class="line caution">
      {ledgerAt ? fill(ledgerOld, { when: shortMoment(ledgerAt, words) }) : ledgerNone}
    </p>
  );
}

function isFresh({ ledgerAt, today }: Status): boolean {
  const loadedOn = parseCalendarDate(ledgerAt ?? '');
  const now = parseCalendarDate(today);
  return loadedOn !== null && now !== null && daysBetween(loadedOn, now) <= FRESH_DAYS;
}
