import type { ComponentChildren } from 'preact';
import type { MailView, RiskView } from '#contract/contract.ts';
import { Icon } from '#ui/icons.tsx';
import { useWords } from '#ui/words.ts';

/** Stands above everything, and red is theirs alone: what not to do, and how to check. */
export function RiskLine({ view }: { readonly view: MailView }) {
  return (
    <>
      {view.risks.map((risk) => (
        <Risk key={risk.kind} risk={risk} isStopped={view.customer?.dunningStop !== null} />
      ))}
    </>
  );
}

/** `isStopped`: nobody lifted the stop on reminders since; where the account is not known it holds. */
function Risk({ risk, isStopped }: { readonly risk: RiskView; readonly isStopped: boolean }) {
  const { kinds, risks } = useWords().labels;
  switch (risk.kind) {
    case 'bank_change':
      return (
        <RiskBox title={kinds.bank_change}>
          <p>{risks.bank_change}</p>
          <OnFile {...risk.onFile} />
        </RiskBox>
      );
    case 'look_alike':
      return (
        <RiskBox title={risks.lookAlikeTitle}>
          <p>{risks.look_alike}</p>
          <Domains domain={risk.domain} known={risk.known} />
        </RiskBox>
      );
    default:
      return (
        <RiskBox title={kinds[risk.kind]}>
          <p>{risks[risk.kind]}</p>
          {isStopped && (
            <p class="stopped">
              <Icon name="stop" /> {risks.dunningStopped}
            </p>
          )}
        </RiskBox>
      );
  }
}

type BoxProps = { readonly title: string; readonly children: ComponentChildren };

function RiskBox({ title, children }: BoxProps) {
  return (
    <section class="line risk">
      <Icon name="risk" />
      <div>
        <h2>{title}</h2>
        {children}
      </div>
    </section>
  );
}

type OnFileProps = Extract<RiskView, { readonly kind: 'bank_change' }>['onFile'];

/** Both domains, one above the other in letters of one width, so that the difference is seen. */
function Domains({ domain, known }: { readonly domain: string; readonly known: string }) {
  const { risks } = useWords().labels;
  return (
    <dl class="domains">
      <dt>{risks.senderDomain}</dt>
      <dd>{domain}</dd>
      <dt>{risks.knownDomain}</dt>
      <dd>{known}</dd>
    </dl>
  );
}

/** What the ledger knows to check by. The phone number is a link: many desks call from the screen. */
function OnFile({ bank, phone }: OnFileProps) {
  const { risks } = useWords().labels;
  return (
    <dl class="on-file">
      <div>
        <dt>{risks.phoneOnFile}</dt>
        <dd>{phone ? <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a> : risks.noneOnFile}</dd>
      </div>
      <div>
        <dt>{risks.bankOnFile}</dt>
        <dd>{bank ?? risks.noneOnFile}</dd>
      </div>
    </dl>
  );
}
