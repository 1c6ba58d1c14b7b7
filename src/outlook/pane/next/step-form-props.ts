import type { CaseView, NewStep } from '#contract/contract.ts';

/** What a form of a step needs. What is typed stays until it is saved or left. */
export type StepFormProps = {
  readonly collectionCase: CaseView;
  readonly isBusy: boolean;
  readonly save: (step: NewStep) => void;
  readonly cancel: () => void;
};
