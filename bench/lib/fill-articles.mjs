import {
  articleTable,
  copiedRows,
  linkTables,
  NEWS,
  storedRows,
  without,
} from './article-rows.mjs';
import { article, COLUMN_NAMES, UNIT_NAMES } from './articles.mjs';
import { copyUpTo } from './copy-articles.mjs';
import { grownTables, tableCounts } from './table-counts.mjs';

const SAMPLES = 100;

/**
 * Brings a database to `total` published articles. The first goes through the document service, as
 * all do in the application; the rest are copies of its rows, written in bulk. One more goes
 * through the service each time, to check that a copy is what the service would have written.
 * @param {{ strapi: object, slugOf: (title: string) => string, total: number }} options
 * @returns {Promise<{ samples: { documentId: string, slug: string }[], columns: string[],
 *   notFilled: string[] }>} articles spread over all dates, the columns' slugs, and tables that the
 *   service writes to and the copies do not
 */
export const fillArticles = async ({ strapi, slugOf, total }) => {
  const places = await ensurePlaces(strapi);
  const service = { strapi, places };
  if ((await publishedCount(strapi)) === 0) await writeThroughService(service, 0);
  const copying = {
    template: await storedRows(strapi, await firstDocumentId(strapi)),
    tables: linkTables(strapi),
    targets: { columns: idsOf(places.columns), units: idsOf(places.units) },
    slugOf,
  };
  const notFilled = await checkCopies(service, copying);
  await copyUpTo(strapi, { copying, from: await publishedCount(strapi), total });
  await requireCount(strapi, total);
  return {
    samples: await samples(strapi, total),
    columns: places.columns.map(({ slug }) => slug),
    notFilled,
  };
};

const COLUMNS = COLUMN_NAMES.map((name) => ({ name, kind: '动态要闻' }));
const UNITS = UNIT_NAMES.map((name) => ({ name, kind: '局机关科室' }));

/** The columns and units that articles belong to, made if there are none. */
export const ensurePlaces = async (strapi) => ({
  columns: await ensure(strapi, { uid: 'api::column.column', items: COLUMNS }),
  units: await ensure(strapi, { uid: 'api::unit.unit', items: UNITS }),
});

const ensure = async (strapi, { uid, items }) => {
  const present = () => strapi.db.query(uid).findMany({ orderBy: { id: 'asc' } });
  if ((await present()).length === 0) {
    for (const data of items) await strapi.documents(uid).create({ data });
  }
  return present();
};

const idsOf = (rows) => rows.map(({ id }) => id);

const PUBLISHED = { publishedAt: { $notNull: true } };

const publishedCount = (strapi) => strapi.db.query(NEWS).count({ where: PUBLISHED });

const firstDocumentId = async (strapi) => {
  const { documentId } = await strapi.db.query(NEWS).findOne({ orderBy: { id: 'asc' } });
  return documentId;
};

/** Writes article `number` as a draft, through the service; gives its document id. */
export const writeDraft = async ({ strapi, places }, number) => {
  const { texts, publishDate, column, unit } = article(number);
  const { documentId } = await strapi.documents(NEWS).create({
    data: {
      ...texts,
      publishDate: publishDate.toISOString(),
      column: places.columns[column].documentId,
      unit: places.units[unit].documentId,
    },
  });
  return documentId;
};

const writeThroughService = async (service, number) => {
  const documentId = await writeDraft(service, number);
  await service.strapi.documents(NEWS).publish({ documentId });
  return documentId;
};

/** Writes the next article through the service and compares its rows with what a copy would be. */
const checkCopies = async (service, copying) => {
  const { strapi } = service;
  const before = await tableCounts(strapi);
  const number = await publishedCount(strapi);
  const documentId = await writeThroughService(service, number);
  const written = await storedRows(strapi, documentId);
  const copies = copiedRows({ ...copying, number, documentId, firstId: written[0].row.id });
  const [copy, original] = [copies, written].map((rows) => JSON.stringify(rows.map(undated)));
  if (copy !== original) {
    throw new Error(`A copied article differs from a written one:\n${copy}\n${original}`);
  }
  const filled = [articleTable(strapi), ...copying.tables.map(({ table }) => table)];
  return grownTables(before, await tableCounts(strapi)).filter((table) => !filled.includes(table));
};

/** When the service wrote it is the one thing in which an article may differ from its copy. */
const undated = ({ row, links }) => ({
  row: without(row, ['created_at', 'updated_at', 'published_at']),
  isPublished: row.published_at !== null,
  links,
});

const requireCount = async (strapi, total) => {
  const published = await publishedCount(strapi);
  const drafts = await strapi.db.query(NEWS).count({ where: { publishedAt: null } });
  if (published === total && drafts === total) return;
  throw new Error(`Wanted ${total} articles, have ${published} published and ${drafts} drafts.`);
};

/** Articles from the newest to the oldest, evenly apart. */
const samples = async (strapi, total) => {
  const rows = await strapi.db.query(NEWS).findMany({
    where: PUBLISHED,
    orderBy: { publishDate: 'desc' },
    select: ['documentId', 'slug'],
  });
  return rows.filter((_, place) => place % Math.ceil(total / SAMPLES) === 0);
};
