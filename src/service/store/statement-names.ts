/** Statements that an engine keeps ready; ours are some sixty, and those of varying length must not fill its memory. */
const MAX_NAMES = 200;

/** Names the statements that an engine keeps ready; null for those that it plans each time: without parameters, or too many. */
export function startNames(): (sql: string, params: readonly unknown[]) => string | null {
  const names = new Map<string, string>();
  return (sql, params) => {
    const known = names.get(sql);
    if (known || params.length === 0 || names.size === MAX_NAMES) return known ?? null;
    const name = `relance_${names.size}`;
    names.set(sql, name);
    return name;
  };
}

/**
 * How engines plan our statements: once, and by index whatever the statistics of the hour say. Planning anew costs
 * more than the look-up of a mail, and a plan made while a table was empty would read all of it when it is full.
 */
export const PLANNING: Readonly<Record<string, string>> = {
  plan_cache_mode: 'force_generic_plan',
  enable_seqscan: 'off',
  random_page_cost: '1.1',
  jit: 'off',
};
