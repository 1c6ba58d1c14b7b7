import type { CalendarDate } from '#base/calendar-date.ts';
import { type CsvCell, csvHead, csvRow } from '#base/csv.ts';
import { formatMoney } from '#base/money.ts';
import type { Customer, ItemAsOf } from '#ledger/ledger.ts';
import { caseNumberOf } from '../case-number.ts';
import type { CollectionCase } from '../collection-case.ts';
import { type HouseRules, resolverFor } from '../policy/house-rules.ts';
import type { Policy } from '../policy/policy.ts';
import type { ResolverRole } from '../policy/resolver-role.ts';
import { stageOn } from '../stages/time-in-stages.ts';
import { contestedSumOf } from './contested-sum.ts';
import type { Dispute } from './dispute.ts';
import { clockOf } from './dispute-clock.ts';
import { X12_REASONS } from './x12-reason.ts';

/** What one line of the export is written from. */
export type DisputeScene = {
  readonly collectionCase: CollectionCase;
  readonly dispute: Dispute;
  readonly customer: Customer | null;
  /** The items of the case as far as the ledger knows them. */
  readonly items: readonly ItemAsOf[];
  readonly today: CalendarDate;
  readonly policy: Policy;
};

type Column = { readonly title: string; readonly cell: (scene: DisputeScene) => CsvCell };

/** The columns in their order; what each means stands in docs/in-and-out.md. */
const COLUMNS: readonly Column[] = [
  { title: 'case_number', cell: ({ collectionCase }) => caseNumberOf(collectionCase.id) },
  { title: 'account_no', cell: ({ collectionCase }) => collectionCase.accountNumber },
  { title: 'customer_name', cell: ({ customer }) => customer?.name ?? null },
  { title: 'invoice_nos', cell: ({ dispute }) => dispute.items.join(' ') },
  { title: 'reason', cell: ({ dispute }) => dispute.reason },
  { title: 'x12_426', cell: ({ dispute }) => X12_REASONS[dispute.reason].code },
  { title: 'x12_426_name', cell: ({ dispute }) => X12_REASONS[dispute.reason].name },
  { title: 'x12_426_fit', cell: ({ dispute }) => X12_REASONS[dispute.reason].fit },
  { title: 'disputed_amount', cell: amountOf },
  { title: 'currency', cell: (scene) => sumOf(scene)?.currency ?? null },
  { title: 'since', cell: ({ dispute }) => dispute.since },
  { title: 'due_on', cell: (scene) => clockOf(scene.dispute, scene.today, houseOf(scene))?.dueOn ?? null },
  { title: 'stage', cell: stageIn },
  { title: 'resolver', cell: resolverOf },
  { title: 'outcome', cell: ({ dispute }) => dispute.end?.outcome ?? null },
  { title: 'ended_on', cell: ({ dispute }) => dispute.end?.on ?? null },
  { title: 'credit_note_no', cell: ({ dispute }) => dispute.end?.creditNumber ?? null },
];

/** The titles of the export of disputes, as a line of CSV. */
export function disputeHead(): string {
  return csvHead(COLUMNS.map(({ title }) => title));
}

/** A dispute as a line of CSV. */
export function disputeRow(scene: DisputeScene): string {
  return csvRow(COLUMNS.map(({ cell }) => cell(scene)));
}

function sumOf({ dispute, items }: DisputeScene) {
  return contestedSumOf(dispute, items);
}

function amountOf(scene: DisputeScene): CsvCell {
  const sum = sumOf(scene);
  return sum && { decimal: formatMoney(sum) };
}

function stageIn({ collectionCase, today, policy }: DisputeScene): string {
  return stageOn(collectionCase, today, policy.graceDays).stage;
}

/** Who was given it, else who should be by the rules. */
function resolverOf(scene: DisputeScene): ResolverRole | null {
  const { steps } = scene.collectionCase;
  const given = steps.findLast((step) => step.kind === 'assigned' && step.on >= scene.dispute.since);
  if (given?.kind === 'assigned') return given.resolver;
  return resolverFor(houseOf(scene), scene.dispute.reason, sumOf(scene))?.resolver ?? null;
}

function houseOf({ policy, customer }: DisputeScene): HouseRules {
  return { policy, customer };
}
