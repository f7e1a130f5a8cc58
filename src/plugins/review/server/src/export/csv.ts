import { pipeline, Readable } from 'node:stream';
import { stringify, type Stringifier } from 'csv-stringify';

export type Cell = string | number | null;

/**
 * A table as CSV that Excel and WPS open as it is meant: UTF-8 with a byte order mark, lines as on
 * Windows, and nothing that begins like a formula is one. Written while it is read.
 */
export const csvStream = ({
  header,
  rows,
}: {
  header: readonly string[];
  rows: Iterable<readonly Cell[]> | AsyncIterable<readonly Cell[]>;
}): Stringifier => {
  const csv = stringify({
    bom: true,
    header: true,
    columns: [...header],
    escape_formulas: true,
    record_delimiter: 'windows',
  });
  // Koa answers for an error; here it only has to end the other side too.
  pipeline(Readable.from(rows), csv, () => undefined);
  return csv;
};
