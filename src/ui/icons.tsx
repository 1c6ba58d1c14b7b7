/** Drawn on a 16-unit grid with one line width. The words beside them say what they mean: they are hidden from readers. */
const PATHS = {
  inbound: 'M2 4h12v8H2z M2 4.5l6 4 6-4',
  outbound: 'M4 12l8-8 M6 4h6v6',
  internal: 'M4 7h8v6H4z M5.5 7V5a2.5 2.5 0 0 1 5 0v2',
  payment: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11 M5.5 8l2 2 3.5-3.5',
  corrected: 'M3 13l1-3.5L11 2.5l2.5 2.5-7 7z',
  refresh: 'M13 8a5 5 0 1 1-1.6-3.7 M11.5 1.8v2.8h-2.8',
  attachment: 'M11.5 5l-4.6 4.6a1.3 1.3 0 0 0 1.9 1.9L13 7.2a2.7 2.7 0 0 0-3.8-3.8L4.6 8a4 4 0 0 0 5.7 5.7',
  risk: 'M8 2l6.5 11.5h-13z M8 6.5v3.2 M8 11.3v.7',
  back: 'M10 3L5 8l5 5',
  check: 'M3 8.5l3.5 3.5L13 4.5',
  undo: 'M5.5 3L2.5 6l3 3 M2.5 6h6.5a4 4 0 0 1 0 8H6',
  close: 'M4 4l8 8 M12 4l-8 8',
  more: 'M3 8a.5.5 0 1 0 1 0a.5.5 0 1 0-1 0 M7.5 8a.5.5 0 1 0 1 0a.5.5 0 1 0-1 0 M12 8a.5.5 0 1 0 1 0a.5.5 0 1 0-1 0',
  step: 'M4 2.5v11 M4 3h8l-2 2.75 2 2.75H4',
  dispute: 'M2.5 3h11v7.5H8l-3 2.5v-2.5H2.5z M8 5v2 M8 8.6v.2',
  promise: 'M2.5 4h11v9.5h-11z M2.5 6.5h11 M5.5 2.5v3 M10.5 2.5v3',
  kept: 'M2.5 4h11v9.5h-11z M5.5 2.5v3 M10.5 2.5v3 M5.5 9l2 2 3.5-3.5',
  stop: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11 M4.2 4.2l7.6 7.6',
  clock: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11 M8 5v3.2l2.2 1.3',
  unhappy: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11 M6 6.6v.4 M10 6.6v.4 M5.6 11q2.4-2.6 4.8 0',
  strained: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11 M6 6.6v.4 M10 6.6v.4 M6 10.6q2-1 4-.2',
  even: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11 M6 6.6v.4 M10 6.6v.4 M6 10.2h4',
  pleased: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11 M6 6.6v.4 M10 6.6v.4 M5.6 9.6q2.4 2.4 4.8 0',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
