import type { WorklistLine } from '#contract/contract.ts';
import { useWords } from '#ui/words.ts';
import { NOBODY } from './address.ts';

type FilterProps = {
  readonly lines: readonly WorklistLine[];
  readonly user: string | null;
  readonly owner: string | null;
  readonly onTurn: (owner: string | null) => void;
};

/** Whose cases are shown, each choice with its count; the reader's own stand first. */
export function OwnerFilter({ lines, user, owner, onTurn }: FilterProps) {
  const { work } = useWords().labels;
  const count = (of: string | null) => lines.filter((line) => line.owner === of).length;
  return (
    <label class="filter">
      {work.whose}
      <select value={owner ?? ''} onChange={(event) => onTurn(event.currentTarget.value || null)}>
        <option value="">{`${work.everyone} (${lines.length})`}</option>
        <option value={NOBODY}>{`${work.nobodys} (${count(null)})`}</option>
        {namesOf(lines, user, owner).map((name) => (
          <option key={name} value={name}>{`${name} (${count(name)})`}</option>
        ))}
      </select>
    </label>
  );
}

function namesOf(
  lines: readonly WorklistLine[],
  user: string | null,
  owner: string | null,
): readonly string[] {
  const others = lines.flatMap((line) => line.owner ?? []).sort();
  const chosen = owner === null || owner === NOBODY ? [] : [owner];
  return [...new Set([...(user === null ? [] : [user]), ...others, ...chosen])];
}
