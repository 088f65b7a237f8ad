/** The fields of a value that have no column of their own, as JSON; null where there are none. Nothing is lost. */
export function extraOf(value: object, known: ReadonlySet<string>): string | null {
  const rest = Object.entries(value).filter(([key, field]) => !known.has(key) && field !== undefined);
  return rest.length === 0 ? null : toJson(Object.fromEntries(rest));
}

/** JSON text of a value. Throws on a number that JSON has no word for, which `JSON.stringify` would write as null. */
export function toJson(value: unknown): string {
  return JSON.stringify(value, (_key, field: unknown) => {
    if (typeof field === 'number' && !Number.isFinite(field)) throw new Error(`${field} cannot be kept as JSON`);
    return field;
  });
}
