/** What Koa's context offers for files. */
export type Attaching = {
  attachment(name: string, options: { fallback: string }): void;
  type: string;
};

/**
 * Answers with a file of a Chinese name (`filename*`, RFC 6266); `fallback` is for programs that
 * cannot read it. To be called before the body is given.
 */
export const attach = (
  context: Attaching,
  { name, fallback, type }: { name: string; fallback: string; type: string },
): void => {
  context.attachment(name, { fallback });
  context.type = type;
};

export const CSV_TYPE = 'text/csv; charset=utf-8';
export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
