/** What passes between the service and the thread that the embedded engine runs in. */
export type Ask =
  | { readonly id: number; readonly kind: 'query'; readonly sql: string; readonly params: readonly unknown[] }
  | { readonly id: number; readonly kind: 'close' };

export type QueryResult = {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly affectedRows: number;
};

/** A result with its JSON columns as text: a thread passes a text on at a tenth of the cost of the objects in it. */
export type RawResult = QueryResult & { readonly json: readonly string[] };

/** An engine's error as plain data. `code` is the SQLSTATE. */
export type PlainError = { readonly message: string; readonly code: string; readonly place: string | null };

export type Told =
  | { readonly kind: 'ready'; readonly syncs: number }
  | { readonly kind: 'failed'; readonly error: PlainError }
  | { readonly kind: 'disk-full' }
  | { readonly kind: 'done'; readonly id: number; readonly result: RawResult }
  | { readonly kind: 'refused'; readonly id: number; readonly error: PlainError };
