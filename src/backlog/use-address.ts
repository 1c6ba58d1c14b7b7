import { useEffect, useState } from 'preact/hooks';
import { readAddress, type View, writeAddress } from './address.ts';

/** The view that the address names; turning to another one writes it there, and Back returns. */
export function useAddress(): readonly [View, (to: Partial<View>) => void] {
  const [view, show] = useState(() => readAddress(location.search));
  useEffect(() => {
    const read = () => show(readAddress(location.search));
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }, []);
  const turn = (to: Partial<View>) => {
    const next = { ...view, ...to };
    // Walking from case to case would fill the history: only opening the first and closing leave a step.
    const isStep = (view.caseId === null) !== (next.caseId === null) || view.owner !== next.owner;
    history[isStep ? 'pushState' : 'replaceState'](null, '', location.pathname + writeAddress(next));
    show(next);
  };
  return [view, turn];
}
