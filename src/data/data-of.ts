/** What a file of data holds, without the key that editors alone read. */
export function dataOf<T>(json: object): T {
  const { $schema: _schema, ...data } = json as { readonly $schema?: string };
  return data as T;
}
