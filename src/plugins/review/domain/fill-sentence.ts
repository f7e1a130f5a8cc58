/** A sentence of the translations with its `{placeholders}` filled in; an unknown one is left empty. */
export const fillSentence = (
  template: string,
  values: Readonly<Record<string, string | number>> = {},
): string => template.replace(/\{(\w+)\}/gu, (_, name: string) => String(values[name] ?? ''));
