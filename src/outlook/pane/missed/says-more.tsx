import { useState } from 'preact/hooks';
import type { CorrectionBody } from '#contract/contract.ts';
import { Action } from '#ui/action.ts';
import { useWords } from '#ui/words.ts';
import { correct } from '../desk.ts';
import type { MailProps } from '../mail-props.ts';
import { MissedForm } from './missed-form.tsx';
import { TonePick } from './tone-pick.tsx';

type Part = 'missed' | 'tone';

/** Below what the mail says: what it also says, and how it sounds. */
export function SaysMore({ view, desk }: MailProps) {
  const { labels } = useWords();
  const [opened, open] = useState<Part | null>(null);
  const turn = (part: Part) => () => open(opened === part ? null : part);
  const close = () => open(null);
  const send = (body: CorrectionBody) => {
    close();
    void correct(desk, body);
  };
  return (
    <div class="says-more">
      <Action look="subtle" isOpen={opened === 'missed'} onAct={turn('missed')}>
        {labels.pane.addMissed}
      </Action>
      {view.direction === 'inbound' && (
        <Action look="subtle" isOpen={opened === 'tone'} onAct={turn('tone')}>
          {`${labels.pane.tone}: ${labels.tones[view.tone.label]}`}
        </Action>
      )}
      {opened === 'missed' && <MissedForm view={view} desk={desk} send={send} cancel={close} />}
      {opened === 'tone' && (
        <TonePick
          now={view.tone.label}
          onPick={(to) => send({ messageId: view.messageId, field: 'tone', to })}
        />
      )}
    </div>
  );
}
