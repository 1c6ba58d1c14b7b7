/** A bar on the terminal; nothing when the output is a file or another program. */
export type Progress = {
  readonly show: (done: number, of: number) => void;
  readonly end: () => void;
  /** Goes before a line of text, so that the bar does not stand in it. */
  readonly clear: string;
};

const CLEAR_LINE = '\r\u001b[2K';

const WIDTH = 30;
/** Milliseconds between two drawings: faster only flickers. */
const PAUSE = 80;

export function openProgress(terminal: NodeJS.WriteStream): Progress {
  if (!terminal.isTTY) return { show: () => {}, end: () => {}, clear: '' };
  let drawnAt = 0;
  return {
    show: (done, of) => {
      if (done < of && Date.now() - drawnAt < PAUSE) return;
      drawnAt = Date.now();
      terminal.write(`\r${barOf(done, of)}`);
    },
    end: () => terminal.write(CLEAR_LINE),
    clear: CLEAR_LINE,
  };
}

/** `██████░░░░  12 of 60` */
export function barOf(done: number, of: number): string {
  const full = of === 0 ? WIDTH : Math.round((WIDTH * done) / of);
  return `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)}  ${done} of ${of}`;
}
