import type { CalendarDate } from '#base/calendar-date.ts';
import type { Dispute } from '#cases/disputes/dispute.ts';
import { clockOf } from '#cases/disputes/dispute-clock.ts';
import { disputedPartsOf } from '#cases/disputes/disputed-parts.ts';
import { type HouseRules, resolverFor } from '#cases/policy/house-rules.ts';
import type { DisputeView } from '#contract/contract.ts';
import type { ItemAsOf } from '#ledger/ledger.ts';

type AsSeen = { readonly today: CalendarDate; readonly house: HouseRules };

/** A dispute as the pages show it, with its sums, its clock and who should resolve it. */
export function disputeView(dispute: Dispute, items: readonly ItemAsOf[], seen: AsSeen): DisputeView {
  const { messageId, reason, since, end } = dispute;
  const own = items.filter(({ number, isOpen }) => isOpen && dispute.items.includes(number));
  const parts = own.map((item) => disputedPartsOf(item, [dispute]));
  const [first] = parts;
  const sum = (of: (part: (typeof parts)[number]) => number) =>
    parts.reduce((all, part) => all + of(part), 0);
  const disputed = first && { ...first.disputed, minor: sum((part) => part.disputed.minor) };
  const undisputed = first && { ...first.undisputed, minor: sum((part) => part.undisputed.minor) };
  const clock = clockOf(dispute, seen.today, seen.house);
  const rule = resolverFor(seen.house, reason, disputed ?? null);
  return {
    messageId,
    reason,
    items: dispute.items,
    disputed: disputed ?? dispute.amount,
    undisputed: undisputed ?? null,
    since,
    clock: clock && {
      day: clock.day,
      of: clock.of,
      dueOn: clock.dueOn,
      isPast: clock.isPast,
      escalateTo: clock.level.escalateTo,
    },
    resolver: rule?.resolver ?? null,
    end,
  };
}
