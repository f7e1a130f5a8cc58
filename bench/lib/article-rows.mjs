import { article } from './articles.mjs';

export const NEWS = 'api::news-item.news-item';

/**
 * The rows behind one article: a row for the draft and one for the published version, each with
 * its link rows.
 * @returns {Promise<{ row: object, links: { table: string, row: object }[] }[]>} in order of id
 */
export const storedRows = async (strapi, documentId) => {
  const knex = strapi.db.connection;
  const rows = await knex(articleTable(strapi)).where({ document_id: documentId }).orderBy('id');
  return Promise.all(rows.map(async (row) => ({ row, links: await storedLinks(strapi, row.id) })));
};

const storedLinks = async (strapi, id) => {
  const perTable = linkTables(strapi).map(async ({ table, own }) => {
    const rows = await strapi.db.connection(table).where({ [own]: id });
    return rows.map((row) => ({ table, row: without(row, ['id']) }));
  });
  return (await Promise.all(perTable)).flat();
};

/** The row as it is apart from some columns. */
export const without = (row, columns) =>
  Object.fromEntries(Object.entries(row).filter(([name]) => !columns.includes(name)));

export const articleTable = (strapi) => strapi.db.metadata.get(NEWS).tableName;

/** The tables of an article's relations, with the columns there that name the article and the other. */
export const linkTables = (strapi) =>
  Object.entries(strapi.db.metadata.get(NEWS).attributes)
    .filter(([, { joinTable }]) => joinTable?.inverseJoinColumn)
    .map(([attribute, { joinTable }]) => ({
      attribute,
      table: joinTable.name,
      own: joinTable.joinColumn.name,
      other: joinTable.inverseJoinColumn.name,
    }));

/**
 * The rows of article `number`, made from those of a stored one: same shape, own ids, texts, dates,
 * column and unit.
 * @param {object} options
 * @param {Awaited<ReturnType<typeof storedRows>>} options.template
 * @param {ReturnType<typeof linkTables>} options.tables
 * @param {{ columns: number[], units: number[] }} options.targets row ids, by place in their list
 * @param {(title: string) => string} options.slugOf
 * @param {number} options.number
 * @param {number} options.firstId id of the draft's row; the published row has the next one
 * @param {string} options.documentId
 */
export const copiedRows = ({ template, tables, targets, slugOf, number, firstId, documentId }) => {
  const { texts, publishDate, column, unit } = article(number);
  const linked = { column: targets.columns[column], unit: targets.units[unit] };
  const own = { document_id: documentId, ...texts, slug: slugOf(texts.title) };
  return template.map(({ row, links }, index) => ({
    row: { ...redated(row, publishDate), ...own, id: firstId + index },
    links: links.map((link) => copiedLink({ link, tables, linked, id: firstId + index })),
  }));
};

const DATES = ['publish_date', 'created_at', 'updated_at', 'published_at'];

/** SQLite holds milliseconds where PostgreSQL holds dates; a draft has no date of publication. */
const redated = (row, date) => {
  const at = (value) => value && (value instanceof Date ? date : date.getTime());
  return { ...row, ...Object.fromEntries(DATES.map((name) => [name, at(row[name])])) };
};

const copiedLink = ({ link: { table, row }, tables, linked, id }) => {
  const { attribute, own, other } = tables.find((candidate) => candidate.table === table);
  return { table, row: { ...row, [own]: id, [other]: linked[attribute] ?? row[other] } };
};
