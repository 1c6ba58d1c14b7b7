import { useWords } from '#ui/words.ts';

/** Grey lines at first; words once the wait is felt. */
export function Skeleton({ isLong }: { readonly isLong: boolean }) {
  const { pane } = useWords().labels;
  return (
    <div class="skeleton" aria-busy="true">
      <p role="status">{isLong ? pane.reading : ''}</p>
      {[70, 45, 90, 60, 80].map((width) => (
        <div key={width} class="ghost" style={{ width: `${width}%` }} />
      ))}
    </div>
  );
}
