import { randomBytes } from 'node:crypto';
import { articleTable, copiedRows } from './article-rows.mjs';

const ARTICLES_AT_ONCE = 250;

/**
 * Writes the articles from number `from` until there are `total`.
 * @param {object} strapi
 * @param {{ copying: object, from: number, total: number }} options copying: what `copiedRows`
 *   takes that is the same for all
 */
export const copyUpTo = async (strapi, { copying, from, total }) => {
  for (let start = from; start < total; start += ARTICLES_AT_ONCE) {
    const end = Math.min(start + ARTICLES_AT_ONCE, total);
    await strapi.db.transaction(({ trx }) => copyRange(strapi, { copying, start, end, trx }));
  }
  await settle(strapi);
};

const copyRange = async (strapi, { copying, start, end, trx }) => {
  const table = articleTable(strapi);
  const { last } = await trx(table).max({ last: 'id' }).first();
  const versions = copying.template.length;
  const rows = Array.from({ length: end - start }, (_, index) =>
    copiedRows({
      ...copying,
      number: start + index,
      firstId: Number(last) + 1 + index * versions,
      documentId: newDocumentId(),
    }),
  ).flat();
  await trx(table).insert(rows.map(({ row }) => row));
  for (const { table: linkTable } of copying.tables) {
    const links = rows.flatMap((row) => row.links).filter((link) => link.table === linkTable);
    if (links.length > 0) await trx(linkTable).insert(links.map(({ row }) => row));
  }
};

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** 24 random letters and digits, as Strapi's document ids are. */
const newDocumentId = () =>
  `d${[...randomBytes(23)].map((byte) => LETTERS[byte % LETTERS.length]).join('')}`;

/** PostgreSQL: the next id follows the copies, and the planner knows them as it would a day later. */
const settle = async (strapi) => {
  if (strapi.db.dialect.client !== 'postgres') return;
  const table = articleTable(strapi);
  await strapi.db.connection.raw(
    `select setval(pg_get_serial_sequence(?, 'id'), (select max(id) from ??))`,
    [table, table],
  );
  await strapi.db.connection.raw('vacuum analyze');
};
