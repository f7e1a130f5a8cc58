const PAGE = 25;

const LINE = 'fields[0]=title&fields[1]=slug&fields[2]=publishDate';
const COLUMN_NAME = 'populate[column][fields][0]=name';
const NEWEST = `sort=publishDate:desc&pagination[pageSize]=${PAGE}`;

/**
 * What is asked of the content API, and what the answers must be.
 * @param {{ samples: { documentId: string, slug: string }[], columns: string[], total: number }}
 *   filled what stands in the database
 * @returns {{ name: string, requests: { path: string, findings(answer: object): string[] }[] }[]}
 *   `findings` names what is wrong with an answer's JSON
 */
export const cases = ({ samples, columns, total }) => [
  {
    name: '最新 25 条 (newest 25)',
    requests: [{ path: `/api/news?${NEWEST}&${LINE}&${COLUMN_NAME}`, findings: list({ total }) }],
  },
  {
    name: '同上，不计总数 (same, no total)',
    requests: [
      {
        path: `/api/news?${NEWEST}&pagination[withCount]=false&${LINE}&${COLUMN_NAME}`,
        findings: list({}),
      },
    ],
  },
  {
    name: '同上，含正文 (newest 25 with body)',
    requests: [
      {
        path: `/api/news?${NEWEST}&${LINE}&fields[3]=body&${COLUMN_NAME}`,
        findings: list({ total, body: true }),
      },
    ],
  },
  {
    name: '某栏目最新 25 条 (newest 25 of a column)',
    requests: columns.map((slug, place) => ({
      path: `/api/news?filters[column][slug][$eq]=${slug}&${NEWEST}&${LINE}&${COLUMN_NAME}`,
      findings: list({ total: shareOf(total, { place, of: columns.length }) }),
    })),
  },
  {
    name: '一篇，按 documentId (one by documentId)',
    requests: samples.map(({ documentId, slug }) => ({
      path: `/api/news/${documentId}?${COLUMN_NAME}`,
      findings: ({ data }) => articleFindings(data, { slug }),
    })),
  },
  {
    name: '一篇，按 slug (one by slug)',
    requests: samples.map(({ slug }) => ({
      path: `/api/news?filters[slug][$eq]=${slug}&${COLUMN_NAME}`,
      findings: ({ data, meta }) => [
        ...totalFindings(meta, 1),
        ...articleFindings(data?.[0], { slug }),
      ],
    })),
  },
];

/** Articles go to the columns in turn. */
const shareOf = (total, { place, of }) => Math.floor(total / of) + (place < total % of ? 1 : 0);

const list =
  ({ total, body = false }) =>
  ({ data, meta }) => [
    ...(data?.length === PAGE ? [] : [`${data?.length} items instead of ${PAGE}`]),
    ...(isNewestFirst(data ?? []) ? [] : ['not newest first']),
    ...(data?.every(({ column }) => column?.name) ? [] : ['an item without its column']),
    ...(data?.every((item) => Boolean(item.body) === body)
      ? []
      : ['body where none belongs, or none']),
    ...totalFindings(meta, total),
  ];

const isNewestFirst = (items) =>
  items.every((item, place) => place === 0 || item.publishDate <= items[place - 1].publishDate);

const totalFindings = (meta, total) =>
  meta?.pagination?.total === total ? [] : [`total ${meta?.pagination?.total} instead of ${total}`];

const articleFindings = (item, { slug }) => [
  ...(item?.slug === slug ? [] : [`slug ${item?.slug} instead of ${slug}`]),
  ...(item?.body?.length > 1_000 ? [] : ['no body']),
  ...(item?.column?.name ? [] : ['no column']),
];
