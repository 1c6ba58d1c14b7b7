import { useState } from 'preact/hooks';
import { CUSTOMER_LETTERS, type LetterKind } from '#cases/letters/letter-kind.ts';
import type { Told } from '#cases/steps/case-step.ts';
import { useWords } from '#ui/words.ts';
import { OneField } from '../one-field.tsx';
import { Choice } from './choice.tsx';
import { deedsOf } from './deeds.ts';
import type { StepFormProps } from './step-form-props.ts';

const WAYS: readonly Told[] = ['phone', 'mail'];

/** The customer was told: on the phone, or by a letter that Relance has not seen. */
export function ToldForm({ collectionCase, isBusy, save, cancel }: StepFormProps) {
  const { labels } = useWords();
  const proposed = deedsOf(collectionCase).find((deed) => deed.is === 'told' || deed.is === 'letter');
  const [letter, choose] = useState<LetterKind>(
    proposed && 'letter' in proposed ? proposed.letter : 'status',
  );
  const [how, tell] = useState<Told>('phone');
  return (
    <OneField canSave={!isBusy} onSave={() => save({ kind: 'customer-told', letter, how })} onCancel={cancel}>
      <Choice
        name={labels.deeds.about}
        options={CUSTOMER_LETTERS}
        words={labels.letters}
        now={letter}
        choose={choose}
      />
      <Choice
        name={labels.deeds.how}
        options={WAYS}
        words={{ phone: labels.deeds.phone, mail: labels.deeds.byMail }}
        now={how}
        choose={tell}
      />
    </OneField>
  );
}
