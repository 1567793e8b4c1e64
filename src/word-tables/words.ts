/** The name of the table at a place in a document, from 1: its sheet is called so. */
export function tableName(place: number): string {
  return `Bảng ${place}`;
}
