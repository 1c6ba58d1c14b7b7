import { Action } from '#ui/action.ts';
import { fill } from '#ui/format.ts';
import { Icon } from '#ui/icons.tsx';
import { type Words, WordsProvider } from '#ui/words.ts';
import { type Desk, goBack, refresh } from './desk.ts';
import { LedgerAge } from './ledger-age.tsx';
import { MailPage } from './mail-page.tsx';
import { MailTitle } from './mail-title.tsx';
import { type PaneState, shownKey, WORKLIST } from './pane-state.ts';
import { Skeleton } from './skeleton.tsx';
import { TroubleLine } from './trouble-line.tsx';
import { Worklist } from './worklist.tsx';

type PaneProps = { readonly state: PaneState; readonly desk: Desk; readonly words: Words };

/** The whole pane: whose mail it shows, what is the matter with the service, then the mail or the worklist. */
export function Pane({ state, desk, words }: PaneProps) {
  const { pane } = words.labels;
  return (
    <WordsProvider value={words}>
      <header class="top">
        {state.visited !== null && (
          <Action look="subtle" name={pane.backToWorklist} onAct={() => void goBack(desk)}>
            <Icon name="back" />
          </Action>
        )}
        <MailTitle state={state} />
        <Action look="subtle" name={pane.refresh} onAct={() => void refresh(desk)}>
          <Icon name="refresh" />
        </Action>
      </header>
      <main>
        <TroubleLine state={state} onTry={() => void refresh(desk)} />
        <LedgerAge status={state.status} />
        <Body state={state} desk={desk} words={words} />
        <footer class="caption">{`Relance ${state.status?.version ?? ''}`}</footer>
      </main>
    </WordsProvider>
  );
}

function Body({ state, desk, words }: PaneProps) {
  if (state.open?.is === 'several' && state.visited === null) {
    return <p class="quiet">{fill(words.labels.pane.several, { n: state.open.count })}</p>;
  }
  const key = shownKey(state);
  if (key === WORKLIST && state.worklist) return <Worklist lines={state.worklist} desk={desk} />;
  const known = key === null ? undefined : state.known.get(key);
  if (known) return <MailPage key={key} view={known.view} state={state} desk={desk} />;
  return state.trouble ? null : <Skeleton isLong={state.wait === 'long'} />;
}
