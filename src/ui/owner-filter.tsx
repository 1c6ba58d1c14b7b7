import type { WorklistLine } from '#contract/contract.ts';
import { useWords } from './words.ts';

/** The owner of what nobody looks after, as the service takes it: no one is called so. */
export const NOBODY = '-';

type FilterProps = {
  readonly lines: readonly WorklistLine[];
  readonly user: string | null;
  readonly owner: string | null;
  readonly onTurn: (owner: string | null) => void;
};

/** Whose cases are shown, each choice with its count; the reader's own stand first. */
export function OwnerFilter({ lines, user, owner, onTurn }: FilterProps) {
  const { work } = useWords().labels;
  const count = (of: string) => lines.filter((line) => isOf(line, of)).length;
  return (
    <label class="filter">
      {work.whose}
      <select value={owner ?? ''} onChange={(event) => onTurn(event.currentTarget.value || null)}>
        <option value="">{`${work.everyone} (${lines.length})`}</option>
        <option value={NOBODY}>{`${work.nobodys} (${count(NOBODY)})`}</option>
        {namesOf(lines, user, owner).map((name) => (
          <option key={name} value={name}>{`${name} (${count(name)})`}</option>
        ))}
      </select>
    </label>
  );
}

/** Whether a case is one's own; names differ in no more than capitals. */
export function isOf({ owner }: WorklistLine, wanted: string): boolean {
  return (owner ?? NOBODY).toLowerCase() === wanted.toLowerCase();
}

/** The reader first, then who else has cases; one name in two spellings stands once. */
function namesOf(
  lines: readonly WorklistLine[],
  user: string | null,
  owner: string | null,
): readonly string[] {
  const others = lines.flatMap((line) => line.owner ?? []).toSorted();
  const chosen = owner === null || owner === NOBODY ? [] : [owner];
  const all = [...(user === null ? [] : [user]), ...others, ...chosen];
  const first = new Map(all.toReversed().map((name) => [name.toLowerCase(), name]));
  return [...new Set(all.map((name) => first.get(name.toLowerCase()) ?? name))];
}
