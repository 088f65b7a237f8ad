const NEEDS_QUOTES = /[",\r\n]/;
const RUNS_IN_A_SPREADSHEET = /^[=+\-@\t\r]/;

/** One cell of RFC 4180. Text that a spreadsheet would run as a formula gets an apostrophe in front. */
export function csvCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = Array.isArray(value)
    ? value.join('; ')
    : typeof value === 'object'
      ? JSON.stringify(value)
      : String(value);
  const safe = RUNS_IN_A_SPREADSHEET.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows with their header, columns in the order given. */
export function csv<T extends object>(rows: readonly T[], columns: readonly (keyof T & string)[]): string {
  return [columns.join(','), ...rows.map((r) => columns.map((c) => csvCell(r[c])).join(','))]
    .map((l) => `${l}\r\n`)
    .join('');
}
