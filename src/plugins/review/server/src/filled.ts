/** A sentence with its `{names}` replaced by values; a value that is not there leaves nothing. */
export const filled = (
  sentence: string,
  values: Readonly<Record<string, string | number>>,
): string => sentence.replace(/\{(\w+)\}/gu, (_, name: string) => String(values[name] ?? ''));
