import type { Core } from '@strapi/strapi';
import { textsIn } from '../../../domain/ledger/read-details';
import { LEDGER_EVENTS } from '../../../domain/ledger/ledger-events';
import { chinaTime } from '../../../domain/working-days/day';
import { csvStream, type Cell } from '../export/csv';
import { ledgerSentence, ledgerWords, whoActed } from '../ledger-sentence';
import { requesterLanguage, type Language } from '../store/current-requester';
import { fieldLabel } from '../store/field-labels';
import type { LedgerFilter, ReadEntry } from '../store/ledger/find-entries';
import type { KnownPerson } from '../store/people';
import { EXPORT_LIMIT, exportLedger, listLedger } from '../use-cases/list-ledger';
import { attach, CSV_TYPE, type Attaching } from './attach';
import { oneOf, pageOf, textOrNull, wholeNumber, wrong, type Input } from './read-input';
import { instantsOf } from './read-period';
import { readingPerson, seesAll, type Context } from './requester';

const LARGEST_INTEGER = 2_147_483_647;

export const ledgerController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(context: Context & Attaching) {
    const person = await readingPerson(strapi);
    const input = context.query;
    const filter = { ...filterOf(input), within: seesAll(context) ? null : withinOf(person) };
    const language = requesterLanguage(strapi);
    const read = (entry: ReadEntry) => withLabels(strapi, entry);
    if (formatOf(input) === 'csv') {
      const entries = await exportLedger({ strapi }, filter);
      if (!entries) return wrong('until', `符合条件的台账超过 ${EXPORT_LIMIT} 条，请缩短时间`);
      const name = `${ledgerWords(language).fileName}.csv`;
      attach(context, { name, fallback: 'ledger.csv', type: CSV_TYPE });
      return csvStream({ header: headerOf(language), rows: linesOf(language, entries, read) });
    }
    if (input.page !== undefined) wrong('page', '台账按序号翻页，请改用 before');
    const { pageSize } = pageOf(input);
    const before = numberOrNull(input, 'before');
    const { entries, next } = await listLedger({ strapi }, { filter, before, pageSize });
    return {
      data: entries.map((entry) => ({
        ...entry,
        sentence: ledgerSentence(language, read(entry)),
        who: whoActed(language, entry),
      })),
      meta: { pagination: { pageSize, before, next } },
    };
  },
});

/** The entry with what was changed as the panel calls it; the ledger keeps the names of attributes. */
const withLabels = (strapi: Core.Strapi, entry: ReadEntry): ReadEntry => {
  const { subject, details } = entry;
  if (!subject || details.changed === undefined) return entry;
  const changed = textsIn(details, 'changed').map((path) =>
    fieldLabel(strapi, { uid: subject.uid, path }),
  );
  return { ...entry, details: { ...details, changed } };
};

const FORMATS = ['json', 'csv'] as const;

const formatOf = (input: Input) =>
  input.format === undefined ? 'json' : oneOf(input, 'format', FORMATS);

const filterOf = (input: Input): Omit<LedgerFilter, 'within'> => ({
  ...instantsOf(input),
  event: input.event === undefined ? null : oneOf(input, 'event', LEDGER_EVENTS),
  caseId: numberOrNull(input, 'caseId'),
  uid: textOrNull(input, 'uid'),
  documentId: textOrNull(input, 'documentId'),
  actorId: numberOrNull(input, 'actorId'),
});

/** A number as the database's columns hold them. */
const numberOrNull = (input: Input, field: string): number | null => {
  if (input[field] === undefined) return null;
  const value = wholeNumber(input, field);
  return value <= LARGEST_INTEGER ? value : wrong(field, `最大为 ${LARGEST_INTEGER}`);
};

const withinOf = ({ id, unitIds }: KnownPerson): LedgerFilter['within'] => ({
  unitIds,
  personId: id,
});

const COLUMNS = [
  'sequence',
  'at',
  'sentence',
  'who',
  'post',
  'unit',
  'title',
  'caseId',
  'round',
  'stage',
  'digest',
  'hash',
] as const;

const headerOf = (language: Language): string[] =>
  COLUMNS.map((column) => ledgerWords(language)[`column.${column}`]);

async function* linesOf(
  language: Language,
  entries: AsyncIterable<ReadEntry>,
  read: (entry: ReadEntry) => ReadEntry,
): AsyncGenerator<Cell[]> {
  for await (const entry of entries) {
    const line: Record<(typeof COLUMNS)[number], Cell> = {
      ...entry,
      at: chinaTime(entry.at),
      sentence: ledgerSentence(language, read(entry)),
      who: whoActed(language, entry),
      post: entry.actor?.post ?? null,
      unit: entry.actor?.unit ?? null,
    };
    yield COLUMNS.map((column) => line[column]);
  }
}
