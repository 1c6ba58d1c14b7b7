import { render } from 'preact';
import { clientOf } from '#contract/client.ts';
import { speak } from '#ui/words.ts';
import { connectMailbox, type Mailbox } from '../mailbox.ts';
import { lookAgain, openDesk } from './desk.ts';
import { Pane } from './pane-page.tsx';
import type { PaneState } from './pane-state.ts';
import { offeredCases } from './show-offered.ts';

const mailbox = await connectMailbox();
const spoken = await speak(mailbox.displayLanguage);
const desk = openDesk(mailbox, clientOf(fetch.bind(globalThis)), draw);
const showOffered = offeredCases(desk);
wear(mailbox);
mailbox.whenThemeChanges(() => wear(mailbox));
mailbox.whenItemChanges(look);
// ItemChanged is missed now and then: whoever comes back to the pane must see the right mail.
addEventListener('focus', look);
document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && look());
draw(desk.state);
look();

function look(): void {
  void lookAgain(desk).then(showOffered);
}

function draw(state: PaneState): void {
  const root = document.getElementById('pane');
  const words = { ...spoken, today: state.status?.today ?? new Date().toISOString().slice(0, 10) };
  document.documentElement.lang = words.language;
  if (root) render(<Pane state={state} desk={desk} words={words} />, root);
}

/** Outlook's theme, or the system's where Outlook does not tell. */
function wear({ isDark }: Mailbox): void {
  const dark = isDark() ?? matchMedia('(prefers-color-scheme: dark)').matches;
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
}
