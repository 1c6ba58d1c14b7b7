/** What passes between the service and the thread that the embedded engine runs in. */
export type Ask =
  | { readonly id: number; readonly kind: 'query'; readonly sql: string; readonly params: readonly unknown[] }
  | { readonly id: number; readonly kind: 'close' };

export type QueryResult = {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly affectedRows: number;
};

/** An engine's error as plain data. `code` is the SQLSTATE. */
export type PlainError = { readonly message: string; readonly code: string; readonly place: string | null };

export type Told =
  | { readonly kind: 'ready'; readonly syncs: number }
  | { readonly kind: 'failed'; readonly error: PlainError }
  | { readonly kind: 'disk-full' }
  | { readonly kind: 'done'; readonly id: number; readonly result: QueryResult }
  | { readonly kind: 'refused'; readonly id: number; readonly error: PlainError };
