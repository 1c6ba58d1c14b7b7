import { TONES, type ToneLabel } from '#base/finding.ts';
import { Action } from '#ui/action.ts';
import { Icon } from '#ui/icons.tsx';
import { useWords } from '#ui/words.ts';

type PickProps = {
  readonly now: ToneLabel;
  readonly onPick: (to: ToneLabel) => void;
};

/** How the mail sounds: one click on another tone. */
export function TonePick({ now, onPick }: PickProps) {
  const { labels } = useWords();
  return (
    <fieldset class="tones">
      <legend class="unseen">{labels.pane.tone}</legend>
      {TONES.map((tone) =>
        tone === now ? (
          <span key={tone} class="now">
            <Icon name="check" /> {labels.tones[tone]}
          </span>
        ) : (
          <Action key={tone} onAct={() => onPick(tone)}>
            {labels.tones[tone]}
          </Action>
        ),
      )}
    </fieldset>
  );
}
