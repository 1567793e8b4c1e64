/** Moves between fields as a spreadsheet does. */

/** Fields by row and column. */
export type FieldRows = readonly (readonly HTMLInputElement[])[];

/** Where a field stands. */
export interface FieldPlace {
  readonly row: number;
  readonly column: number;
}

/** The place of a field among the rows. */
export function placeOfField(rows: FieldRows, target: EventTarget | null): FieldPlace | undefined {
  for (const [row, fields] of rows.entries()) {
    const column = fields.findIndex((field) => Object.is(field, target));
    if (column >= 0) return { row, column };
  }
  return undefined;
}

/** The field that a key leads to; nothing where the key means something else. */
export function fieldByKey(
  rows: FieldRows,
  { row, column }: FieldPlace,
  event: KeyboardEvent,
): HTMLInputElement | undefined {
  const input = rows[row]?.[column];
  if (input === undefined || event.ctrlKey || event.metaKey || event.altKey) return undefined;
  switch (event.key) {
    case "ArrowDown":
      return fieldBelow(rows, { row, column }, 1);
    case "ArrowUp":
      return fieldBelow(rows, { row, column }, -1);
    case "Enter":
      return fieldBelow(rows, { row, column }, event.shiftKey ? -1 : 1);
    case "ArrowRight":
      return isAt(input, input.value.length) ? rows[row]?.[column + 1] : undefined;
    case "ArrowLeft":
      return isAt(input, 0) ? rows[row]?.[column - 1] : undefined;
    default:
      return undefined;
  }
}

function fieldBelow(
  rows: FieldRows,
  { row, column }: FieldPlace,
  step: 1 | -1,
): HTMLInputElement | undefined {
  for (let at = row + step; at >= 0 && at < rows.length; at += step) {
    const found = rows[at]?.[column];
    if (found !== undefined) return found;
  }
  return undefined;
}

// A field that is marked whole is left at once, as a cell of a spreadsheet is.
function isAt({ selectionStart, selectionEnd, value }: HTMLInputElement, place: number): boolean {
  const isWhole = selectionStart === 0 && selectionEnd === value.length;
  return isWhole || (selectionStart === place && selectionEnd === place);
}
