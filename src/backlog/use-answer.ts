import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Answer } from '#contract/client.ts';

/** What is known of a question: the last answer, and what keeps a newer one away. */
export type Known<T> = {
  readonly value: T | null;
  readonly trouble: Exclude<Answer<T>, { readonly is: 'answer' }> | null;
  readonly ask: () => void;
};

type Told<T> = { readonly about: string; readonly told: T };

/** Asks when the question changes (`about`; null asks nothing), and again whenever the person comes back to the page. */
export function useAnswer<T>(question: () => Promise<Answer<T>>, about: string | null): Known<T> {
  const [known, keep] = useState<Told<Answer<T>> | null>(null);
  const [value, show] = useState<Told<T> | null>(null);
  const [round, again] = useState(0);
  const ask = useCallback(() => again((before) => before + 1), []);
  useEffect(() => {
    if (about === null) return;
    let isStale = false;
    void question().then((answer) => {
      if (isStale) return;
      keep({ about, told: answer });
      if (answer.is === 'answer') show({ about, told: answer.value });
    });
    return () => {
      isStale = true;
    };
  }, [about, round]);
  useEffect(() => {
    addEventListener('focus', ask);
    return () => removeEventListener('focus', ask);
  }, [ask]);
  const answer = known?.about === about ? known.told : null;
  return {
    value: value?.about === about ? value.told : null,
    trouble: answer && answer.is !== 'answer' ? answer : null,
    ask,
  };
}
