import type { CaseView, NewStep } from '#contract/contract.ts';

/** What a form of a step needs. What is typed stays until it is saved or left. */
export type StepFormProps = {
  readonly collectionCase: CaseView;
  readonly isBusy: boolean;
  /** `isToWrite`: who is given the case is written to as well. */
  readonly save: (step: NewStep, isToWrite?: boolean) => void;
  readonly cancel: () => void;
};
