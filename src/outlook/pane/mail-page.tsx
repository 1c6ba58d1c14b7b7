import { Action } from '#ui/action.ts';
import { useWords } from '#ui/words.ts';
import { AccountItems } from './account-items.tsx';
import { AccountPick } from './account-pick.tsx';
import { Attachments } from './attachments.tsx';
import { CaseSection } from './case/case-section.tsx';
import { CorrectionNotice } from './correction-notice.tsx';
import { Corrections } from './corrections.tsx';
import { CustomerHead } from './customer-head.tsx';
import { type Desk, goBack } from './desk.ts';
import { Findings } from './findings.tsx';
import type { MailProps } from './mail-props.ts';
import { SaysMore } from './missed/says-more.tsx';
import { NextBlock } from './next/next-block.tsx';
import type { PaneState } from './pane-state.ts';
import { RiskLine } from './risk-line.tsx';

/** One mail, in the order of a collector's questions: who is it, what do they say, what does it touch, what now. */
export function MailPage({ view, desk, state }: MailProps & { readonly state: PaneState }) {
  const lead = view.cases.find(({ id }) => id === view.caseId) ?? view.cases[0];
  return (
    <>
      <VisitLine state={state} desk={desk} />
      <RiskLine view={view} />
      <CorrectionNotice view={view} desk={desk} id={state.justCorrected} />
      {view.customer ? (
        <CustomerHead view={view} customer={view.customer} desk={desk} status={state.status} />
      ) : (
        view.isOurs && <AccountPick view={view} desk={desk} />
      )}
      {view.isOurs ? <Findings view={view} desk={desk} /> : <Aside view={view} desk={desk} />}
      {lead && <NextBlock key={lead.id} collectionCase={lead} view={view} desk={desk} />}
      {view.cases.map((collectionCase) => (
        <CaseSection
          key={collectionCase.id}
          collectionCase={collectionCase}
          view={view}
          desk={desk}
          isLead={collectionCase === lead}
        />
      ))}
      <Attachments view={view} />
      {view.customer && <AccountItems account={view.customer.accountNumber} desk={desk} />}
      <Corrections view={view} desk={desk} />
      <Notes notes={view.notes} />
    </>
  );
}

/** Says that the mail on the screen is not the open one, and leads back to it. */
function VisitLine({ state, desk }: { readonly state: PaneState; readonly desk: Desk }) {
  const { pane } = useWords().labels;
  if (state.visited === null || state.open?.is !== 'mail') return null;
  return (
    <div class="line note">
      <p>{pane.notOpenMail}</p>
      <Action onAct={() => void goBack(desk)}>{pane.toOpenMail}</Action>
    </div>
  );
}

function Aside({ view, desk }: MailProps) {
  const { pane } = useWords().labels;
  const why = {
    unrelated: pane.asideUnrelated,
    auto_reply: pane.asideAutoReply,
    'nothing-found': pane.asideNothing,
  };
  return (
    <section>
      <h2 class="big">{pane.notOurs}</h2>
      <p class="quiet">{why[view.aside ?? 'nothing-found']}</p>
      {!view.customer && <AccountPick view={view} desk={desk} />}
      <SaysMore view={view} desk={desk} />
    </section>
  );
}

function Notes({ notes }: { readonly notes: readonly string[] }) {
  const { pane } = useWords().labels;
  if (notes.length === 0) return null;
  return (
    <details class="notes">
      <summary>{pane.notes}</summary>
      <ul>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </details>
  );
}
