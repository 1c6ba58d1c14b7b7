import type { NewStep } from '#contract/contract.ts';
import { useWords } from '#ui/words.ts';
import { draftHandOver } from '../draft-letter.ts';
import { AssignForm } from './assign-form.tsx';
import { BlockForm } from './block-form.tsx';
import { LaterForm } from './later-form.tsx';
import type { NextParts } from './next-parts.ts';
import { OtherForm } from './other-form.tsx';
import { OutcomeForm } from './outcome-form.tsx';
import { ToldForm } from './told-form.tsx';

/** The form that stands open, in place under its button. */
export function DeedForm({ opened, collectionCase, desk, deeds, close, finish }: NextParts) {
  const { language } = useWords();
  const save = async (step: NewStep, isToWrite: boolean) => {
    if (!(await deeds.take(step))) return;
    finish();
    if (isToWrite) await deeds.attempt(() => draftHandOver(desk, collectionCase, language));
  };
  const form = {
    collectionCase,
    isBusy: deeds.isBusy,
    save: (step: NewStep, isToWrite = false) => void save(step, isToWrite),
    cancel: close,
  };
  switch (opened) {
    case 'assign':
      return <AssignForm {...form} />;
    case 'outcome':
      return <OutcomeForm {...form} />;
    case 'told':
      return <ToldForm {...form} />;
    case 'block':
      return <BlockForm {...form} />;
    case 'other':
      return <OtherForm {...form} />;
    case 'day':
      return <LaterForm {...form} />;
    default:
      return null;
  }
}
