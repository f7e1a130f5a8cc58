import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { readTerm } from '../../../domain/pre-checks/terms/read-term';
import type { Term } from '../../../domain/pre-checks/terms/term';
import type { TermProblem } from '../../../domain/pre-checks/terms/term-problem';
import { systemClock } from '../clock';
import { decodeText } from '../csv/decode-text';
import { MAX_ROWS, readCsv, writeTermFile, type CsvProblem } from '../csv/term-file';
import { uploadedBytes, type UploadContext } from '../csv/uploaded-bytes';
import { refusalError } from '../refusal-error';
import type { Dependencies } from '../store/dependencies';
import { allTerms, listTerms } from '../store/term-list';
import { settingsSentence, type SettingsFinding } from '../tell-settings-findings';
import { addTerm } from '../use-cases/add-term';
import { changeTerm } from '../use-cases/change-term';
import { importTerms } from '../use-cases/import-terms';
import { removeTerm } from '../use-cases/remove-term';
import { inputOf, oneOf, pageOf, text, textOrNull } from './read-input';
import { readingPerson, signedInPerson, type Context } from './requester';

const LEVELS: readonly Term['level'][] = ['blocking', 'warning', 'allowed'];

type ExportContext = Context & { set(header: string, value: string): void };

export const termController = ({ strapi }: { strapi: Core.Strapi }) => {
  const dependencies: Dependencies = { strapi, clock: systemClock };

  const termIn = ({ request }: Context): Term => {
    const input = inputOf(request.body);
    const read = readTerm({
      term: text(input, 'term'),
      replacement: text(input, 'replacement'),
      level: oneOf(input, 'level', LEVELS),
    });
    if (read.ok) return read.term;
    const { code, values } = read.problem;
    throw new errors.ValidationError(settingsSentence(strapi, formCode(code), values), { code });
  };

  const idIn = ({ params: { id } }: Context): number => {
    if (!/^\d{1,9}$/u.test(id)) throw refusalError(strapi, { code: 'termNotFound' });
    return Number(id);
  };

  return {
    async find({ query }: Context) {
      await readingPerson(strapi);
      const page = pageOf(query);
      const { terms, total } = await listTerms(strapi, {
        q: textOrNull(query, 'q'),
        level: query.level === undefined ? null : oneOf(query, 'level', LEVELS),
        ...page,
      });
      return { data: terms, meta: { pagination: { ...page, total } } };
    },

    async create(context: Context) {
      const term = termIn(context);
      const person = await signedInPerson(strapi);
      return { data: await addTerm(dependencies, { person, term }) };
    },

    async put(context: Context) {
      const term = termIn(context);
      const person = await signedInPerson(strapi);
      const changed = { id: idIn(context), ...term };
      return { data: await changeTerm(dependencies, { person, changed }) };
    },

    async remove(context: Context) {
      const id = idIn(context);
      const person = await signedInPerson(strapi);
      await removeTerm(dependencies, { person, id });
      return { data: { id } };
    },

    async import(context: Context & UploadContext) {
      const person = await signedInPerson(strapi);
      const { query } = context;
      const dryRun =
        query.dryRun !== undefined && oneOf(query, 'dryRun', ['true', 'false']) === 'true';
      const rows = rowsIn(await uploadedBytes(context));
      return { data: await importTerms(dependencies, { person, rows, dryRun }) };
    },

    async export(context: ExportContext) {
      await readingPerson(strapi);
      context.set('Content-Type', 'text/csv; charset=utf-8');
      context.set('Content-Disposition', 'attachment; filename="terms.csv"');
      return writeTermFile(await allTerms(strapi));
    },
  };
};

/** What a form can get wrong: the rest can only be wrong with a file. */
const formCode = (code: TermProblem['code']): SettingsFinding['code'] => {
  switch (code) {
    case 'termHeaderMissing':
    case 'termDuplicate':
    case 'termsTooMany':
      throw new TypeError(`A form has no ${code}`);
    default:
      return code;
  }
};

const rowsIn = (bytes: Uint8Array): string[][] => {
  const content = decodeText(bytes);
  if (content === null) {
    throw new errors.ValidationError('文件不是 UTF-8 或 GB18030 编码的文本，请另存为 CSV 后再导入');
  }
  const read = readCsv(content);
  if (!read.ok) throw new errors.ValidationError(csvSentence(read.problem));
  return read.rows;
};

const csvSentence = (problem: CsvProblem): string =>
  problem.code === 'tooManyRows'
    ? `文件超过 ${MAX_ROWS} 行，请分成几个文件导入`
    : `第 ${problem.row} 行不是完整的 CSV，多半是双引号没有成对，请改正后再导入`;
