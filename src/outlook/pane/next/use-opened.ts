import { useEffect, useRef, useState } from 'preact/hooks';
import type { Opened } from './next-parts.ts';

/** Where the keyboard stands when something opens. */
const FIRST = 'select, input, fluent-button';

/** What stands open under the buttons. The keyboard goes into it, and back to where it came from when it is left. */
export function useOpened() {
  const [opened, turnTo] = useState<Opened>(null);
  const opener = useRef<Element | null>(null);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (opened !== null) place.current?.querySelector<HTMLElement>(FIRST)?.focus();
  }, [opened]);
  const open = (to: Opened) => {
    if (opened === null) opener.current = document.activeElement;
    turnTo(to);
  };
  const leave = () => {
    turnTo(null);
    if (opener.current instanceof HTMLElement) opener.current.focus();
  };
  return { opened, open, leave, finish: () => turnTo(null), place };
}
