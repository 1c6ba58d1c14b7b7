import type { Client } from '#contract/client.ts';
import type { PreviewMessage } from '#contract/contract.ts';
import { LANGUAGE_CODES } from '#languages/language.ts';
import { Action } from '#ui/action.ts';
import { shortDay } from '#ui/format.ts';
import { useWords } from '#ui/words.ts';
import type { Habits } from './habits.ts';
import { MailDrop } from './mail-drop.tsx';
import type { Day } from './use-day.ts';

type TopBarProps = {
  readonly client: Client;
  readonly day: Day;
  readonly habits: Habits;
  readonly onHabits: (habits: Habits) => void;
  readonly onImport: () => void;
  readonly onDropped: (message: PreviewMessage) => void;
};

const WEEK_DAYS = 7;

/** What the trial can turn: the day, the language and theme of Outlook, its own mail, its own ledger. */
export function TopBar({ client, day, habits, onHabits, onImport, onDropped }: TopBarProps) {
  return (
    <header class="top-bar">
      <h1 class="honest">
        <b>Preview:</b> a stand-in for Outlook with a sample company
      </h1>
      <DayLine day={day} />
      <LanguageChoice habits={habits} onHabits={onHabits} />
      <Action onAct={() => onHabits({ ...habits, isDark: !habits.isDark })}>
        {habits.isDark ? 'Light' : 'Dark'}
      </Action>
      <MailDrop client={client} onDropped={onDropped} />
      <Action onAct={onImport}>Ledger…</Action>
    </header>
  );
}

/** The day that counts as today, and the way to move it. */
function DayLine({ day }: { readonly day: Day }) {
  const words = useWords();
  return (
    <fieldset class="day-line">
      <legend class="unseen">The day that Relance takes for today</legend>
      <Action look="subtle" onAct={() => day.move(-1)}>
        ‹<span class="unseen">Day before</span>
      </Action>
      <span class="today" aria-live="polite">
        Today is {shortDay(day.today, words)}
      </span>
      <Action look="subtle" onAct={() => day.move(1)}>
        ›<span class="unseen">Next day</span>
      </Action>
      <Action look="subtle" onAct={() => day.move(WEEK_DAYS)}>
        + 1 week
      </Action>
    </fieldset>
  );
}

function LanguageChoice({ habits, onHabits }: Pick<TopBarProps, 'habits' | 'onHabits'>) {
  return (
    <label class="setting">
      Language
      <select
        value={habits.language}
        onChange={(event) => onHabits({ ...habits, language: event.currentTarget.value })}
      >
        {LANGUAGE_CODES.map((code) => (
          <option key={code} value={code === 'en' ? 'en-GB' : code}>
            {new Intl.DisplayNames([code], { type: 'language' }).of(code)}
          </option>
        ))}
      </select>
    </label>
  );
}
