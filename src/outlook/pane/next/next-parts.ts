import type { CaseView, MailView } from '#contract/contract.ts';
import type { Desk } from '../desk.ts';
import type { Deed } from './deeds.ts';
import type { Deeds } from './use-deeds.ts';

export type NextProps = {
  readonly collectionCase: CaseView;
  readonly view: MailView;
  readonly desk: Desk;
};

/** What stands open under the buttons: the menu, or the form of one deed. */
export type Opened = 'more' | 'other' | 'day' | 'letters' | Deed['is'] | null;

/** What every part of the block of the next step gets. */
export type NextParts = NextProps & {
  readonly deeds: Deeds;
  readonly opened: Opened;
  readonly open: (opened: Opened) => void;
  /** Leaves what stands open without doing it. */
  readonly close: () => void;
  /** Closes it because it is done. */
  readonly finish: () => void;
};
