/** To whom a report goes, and through whom: "UBND tỉnh (qua Sở Nội vụ)". */
export function sentThrough(to: string, through: string): string {
  return `${to} (qua ${through})`;
}
