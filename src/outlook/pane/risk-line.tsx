import type { MailView } from '#contract/contract.ts';
import { Icon } from '#ui/icons.tsx';
import { useWords } from '#ui/words.ts';

/** Findings that can cost the whole claim, gravest first. Red is theirs alone. */
const RISKS = ['insolvency', 'legal', 'bank_change'] as const;

/** Stands above everything: what not to do, and how to check. */
export function RiskLine({ view }: { readonly view: MailView }) {
  const { labels } = useWords();
  const seen = RISKS.filter((risk) => view.findings.some(({ kind }) => kind === risk));
  return (
    <>
      {seen.map((risk) => (
        <section key={risk} class="line risk">
          <Icon name="risk" />
          <div>
            <h2>{labels.kinds[risk]}</h2>
            <p>{labels.risks[risk]}</p>
          </div>
        </section>
      ))}
    </>
  );
}
