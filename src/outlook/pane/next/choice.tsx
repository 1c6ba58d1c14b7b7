type ChoiceProps<K extends string> = {
  readonly name: string;
  readonly options: readonly K[];
  readonly words: Readonly<Record<K, string>>;
  readonly now: K;
  readonly choose: (to: K) => void;
};

/** One of a few, by its words. */
export function Choice<K extends string>({ name, options, words, now, choose }: ChoiceProps<K>) {
  return (
    <label>
      {name}
      <select value={now} onChange={(event) => choose(event.currentTarget.value as K)}>
        {options.map((one) => (
          <option key={one} value={one}>
            {words[one]}
          </option>
        ))}
      </select>
    </label>
  );
}
