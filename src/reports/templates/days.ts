/** Excel's number of an ISO day: « 2021-01-01 » → 44197. */
export function serialOf(day: string): number {
  const [year = 1900, month = 1, date = 1] = day.split('-').map(Number);
  return Date.UTC(year, month - 1, date) / 86_400_000 + 25_569;
}
