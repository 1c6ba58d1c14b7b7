/** Something the caller can put right: what is wrong, and the way out. Printed without a stack. */
export type CliError = Error & { readonly code: 'cli/cannot-go-on'; readonly wayOut: string };

export function cliError(problem: string, wayOut: string): CliError {
  return Object.assign(new Error(problem), { code: 'cli/cannot-go-on' as const, wayOut });
}

export function isCliError(error: unknown): error is CliError {
  return error instanceof Error && 'code' in error && error.code === 'cli/cannot-go-on';
}
