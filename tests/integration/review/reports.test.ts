import { Workbook } from 'exceljs';
import type { HttpClient } from '../../support/http-client';
import { createPerson } from '../../support/people';
import { databaseKind } from '../../support/databases';
import { signInToDownload, type Download } from './downloads';
import { NEWS, openNewsroom, type CaseReply, type Newsroom } from './newsroom';

type StageFigures = {
  stage: string;
  passed: number;
  medianWorkingDays: number | null;
  p90WorkingDays: number | null;
};
type Count =
  | 'submitted'
  | 'accepted'
  | 'open'
  | 'corrected'
  | 'withdrawn'
  | 'returned'
  | 'recalled';
type Figures = Record<Count | 'overdue', number> & {
  acceptanceRate: number | null;
  stages: StageFigures[];
};
type Reply = {
  data: {
    unit: { id: string; name: string } | null;
    units: { id: string; name: string }[];
    stages: string[];
    table: { columns: { key: string; label: string }[]; rows: unknown[][]; total: unknown[] };
    rows: (Figures & { key: string | null; name: string | null })[];
    total: Figures;
  };
  error?: { message: string; details: { code?: string; field?: string } };
};

const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
const thisMonth = today.slice(0, 7);
const PERIOD = `from=${thisMonth}-01&until=${today}`;

let newsroom: Newsroom;
let units: Record<string, string>;
let download: (path: string) => Promise<Download>;

const report = (search: string, by: HttpClient = newsroom.approver) =>
  by.get<Reply>(`/review/reports?${search}`);

const rowsOf = async (search: string, by?: HttpClient) => (await report(search, by)).body.data.rows;

/**
 * 渭滨分局 hands in three pieces (published and later withdrawn; returned; recalled), 眉县分局 one.
 */
beforeAll(async () => {
  newsroom = await openNewsroom();
  const { strapi } = newsroom.lantai;
  const known = await strapi.documents('api::unit.unit').findMany({});
  units = Object.fromEntries(known.map(({ name, documentId }) => [name ?? '', documentId]));
  download = await signInToDownload(newsroom, { roleCode: 'approver' });

  const documentId = await newsroom.write('采用的稿件');
  await newsroom.publish(documentId);
  const withdrawal = { reason: '有误', notice: '数据有误，现予撤下。' };
  const withdraw = await submitted(newsroom.submit(documentId, { kind: 'withdraw', withdrawal }));
  await signTwice(withdraw);

  const returned = await submitted(newsroom.submit(await newsroom.write('退回的稿件')));
  await newsroom.act(newsroom.editor, returned.id, 'return', { ...returned, reason: '不准确' });

  const recalled = await submitted(newsroom.submit(await newsroom.write('撤回的稿件')));
  const recall = await newsroom.act(newsroom.contributor, recalled.id, 'recall', recalled);
  expect(recall.status).toBe(200);

  await submitted(newsroom.submit(await writeAsStranger('眉县的稿件'), {}, newsroom.stranger));
});

afterAll(() => newsroom?.lantai.stop());

const submitted = async (reply: ReturnType<Newsroom['submit']>) => {
  const { status, body } = await reply;
  expect(status).toBe(200);
  const { id, version } = (body as CaseReply).data;
  return { id, version };
};

const signTwice = async ({ id, version }: { id: number; version: number }) => {
  await newsroom.act(newsroom.editor, id, 'approve', { version });
  const last = await newsroom.act(newsroom.approver, id, 'approve', { version: version + 1 });
  expect(last.status).toBe(200);
};

const writeAsStranger = async (title: string): Promise<string> => {
  const { strapi } = newsroom.lantai;
  const column = await strapi.documents('api::column.column').findFirst({});
  const reply = await newsroom.stranger.post<{ data: { documentId: string } }>(
    `/content-manager/collection-types/${NEWS}`,
    {
      title,
      column: { connect: [{ id: column?.id, documentId: column?.documentId }], disconnect: [] },
      body: '<p>今天检查了企业。</p>',
    },
  );
  expect(reply.status).toBe(201);
  return reply.body.data.documentId;
};

describe('the statistics', () => {
  it('tell what each unit handed in and what became of it, with a total', async () => {
    const { status, body } = await report(PERIOD);

    expect(status).toBe(200);
    const { rows, total, stages } = body.data;
    expect(rows.map(({ name }) => name)).toEqual(expect.arrayContaining(['渭滨分局', '眉县分局']));
    expect(rows.find(({ name }) => name === '渭滨分局')).toMatchObject({
      key: units['渭滨分局'],
      submitted: 3,
      accepted: 1,
      acceptanceRate: 0.3333,
      open: 2,
      corrected: 0,
      withdrawn: 1,
      returned: 1,
      recalled: 1,
      overdue: 0,
    });
    expect(rows.find(({ name }) => name === '眉县分局')).toMatchObject({ submitted: 1, open: 1 });
    expect(total).toMatchObject({ submitted: 4, accepted: 1, open: 3, withdrawn: 1, returned: 1 });
    expect(stages).toEqual(['初审', '终审']);
    // Two cases were signed through, one was returned at the first stage.
    expect(total.stages.map(({ stage, passed }) => ({ stage, passed }))).toEqual([
      { stage: '初审', passed: 3 },
      { stage: '终审', passed: 2 },
    ]);
  });

  it('count by month, column and person', async () => {
    expect(await rowsOf(`${PERIOD}&groupBy=month`)).toEqual([
      expect.objectContaining({ key: thisMonth, name: thisMonth, submitted: 4 }),
    ]);
    expect(await rowsOf(`${PERIOD}&groupBy=column`)).toEqual([
      expect.objectContaining({ name: '工作动态', submitted: 4 }),
    ]);
    const people = await rowsOf(`${PERIOD}&groupBy=person`);
    expect(people.map(({ name, submitted: pieces }) => [name, pieces])).toEqual([
      ['contributor', 3],
      ['contributor', 1],
    ]);
  });

  it('name months as people write them', async () => {
    const { table } = (await report('from=2020-01-01&until=2020-02-29&groupBy=month')).body.data;

    expect(table.rows.map(([name]) => name)).toEqual(['2020年1月', '2020年2月']);
  });

  it('are of one unit when it is asked for', async () => {
    const { body } = await report(`${PERIOD}&unit=${units['眉县分局']}`);

    expect(body.data.unit).toEqual({ id: units['眉县分局'], name: '眉县分局' });
    expect(body.data.rows.map(({ name }) => name)).toEqual(['眉县分局']);
    expect(body.data.total.submitted).toBe(1);
  });

  it('are of no other time', async () => {
    const { body } = await report('from=2020-01-01&until=2020-03-31&groupBy=month');

    expect(body.data.rows.map(({ key, submitted: pieces }) => [key, pieces])).toEqual([
      ['2020-01', 0],
      ['2020-02', 0],
      ['2020-03', 0],
    ]);
  });

  it('begin and end with days in China', async () => {
    await movedTo('2024-03-31T16:30:00.000Z', '眉县的稿件', async () => {
      const submittedOn = async (day: string) =>
        (await report(`from=${day}&until=${day}`)).body.data.total.submitted;

      expect(await submittedOn('2024-03-31')).toBe(0);
      expect(await submittedOn('2024-04-01')).toBe(1);
      expect(await rowsOf('from=2024-03-01&until=2024-04-30&groupBy=month')).toEqual([
        expect.objectContaining({ key: '2024-03', submitted: 0 }),
        expect.objectContaining({ key: '2024-04', submitted: 1 }),
      ]);
    });
  });

  it('call a case overdue whose limit has passed', async () => {
    const { connection, dialect } = newsroom.lantai.strapi.db;
    const past = new Date(Date.now() - 60_000);
    await connection('review_cases')
      .where({ title: '眉县的稿件' })
      .update({ due_at: dialect.client === 'sqlite' ? past.getTime() : past });

    expect((await report(PERIOD)).body.data.total.overdue).toBe(1);
  });
});

/** As if a case had been handed in at another time. */
const movedTo = async (at: string, title: string, run: () => Promise<void>) => {
  const { connection, dialect } = newsroom.lantai.strapi.db;
  const found = await connection('review_cases').where({ title }).first('id');
  const first = () => connection('review_rounds').where({ case_id: found.id, number: 1 });
  const { at: before } = await first().first('at');
  const time = new Date(at);
  await first().update({ at: dialect.client === 'sqlite' ? time.getTime() : time });
  await run();
  await first().update({ at: before });
};

describe('files', () => {
  it('hold the same numbers as the panel, as CSV and as XLSX', async () => {
    const { rows, total, table } = (await report(PERIOD)).body.data;
    const expected = [...rows, { ...total, name: '合计' }].map(cellsOf);
    expect([...table.rows, table.total]).toEqual(expected);

    const csv = await download(`/review/reports?${PERIOD}&format=csv`);
    const xlsx = await download(`/review/reports?${PERIOD}&format=xlsx`);

    expect(csv.bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(csvNumbers(csv.bytes.toString('utf8'))).toEqual(expected);
    const sheet = await sheetOf(xlsx.bytes);
    expect(sheetRows(sheet).slice(4)).toEqual(expected);
    expect(sheetRows(sheet)[3]).toEqual(table.columns.map(({ label }) => label));
  });

  it('have a Chinese name', async () => {
    const { headers } = await download(`/review/reports?${PERIOD}&format=xlsx`);

    const name = encodeURIComponent(`信息报送统计_${thisMonth}-01_${today}.xlsx`);
    expect(headers.get('content-type')).toBe(
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    );
    expect(headers.get('content-disposition')).toBe(
      `attachment; filename="reports.xlsx"; filename*=UTF-8''${name}`,
    );
  });

  it('are a workbook with a title, the period and unit, and a header that stays in sight', async () => {
    const { bytes } = await download(
      `/review/reports?${PERIOD}&unit=${units['眉县分局']}&format=xlsx`,
    );

    const sheet = await sheetOf(bytes);
    const [title, notes, , header] = sheetRows(sheet);
    expect(title?.[0]).toBe('信息报送统计');
    expect(notes?.[0]).toContain(`${thisMonth}-01 至 ${today}`);
    expect(notes?.[0]).toContain('报送单位：眉县分局');
    expect(header?.slice(0, 4)).toEqual(['单位', '报送篇数', '采用篇数', '采用率']);
    expect(sheet.views).toEqual([expect.objectContaining({ state: 'frozen', ySplit: 4 })]);
    expect(sheet.getCell('D5').numFmt).toBe('0.00%');
    expect(sheet.getColumn(1).width).toBeGreaterThanOrEqual(10);
  });

  it('turn no name into a formula', async () => {
    const { strapi } = newsroom.lantai;
    const { documentId } = await strapi
      .documents('api::unit.unit')
      .create({ data: { name: '=HYPERLINK("x")', kind: '县区分局' } });

    const csv = await download(`/review/reports?${PERIOD}&format=csv`);
    const xlsx = await download(`/review/reports?${PERIOD}&format=xlsx`);
    await strapi.documents('api::unit.unit').delete({ documentId });

    expect(csv.bytes.toString('utf8')).toContain(`"'=HYPERLINK(""x"")",0`);
    const names = sheetRows(await sheetOf(xlsx.bytes)).map(([name]) => name);
    expect(names).toContain('=HYPERLINK("x")');
  });

  const cellsOf = ({ stages, ...row }: Figures & { name: string | null }) => [
    row.name,
    row.submitted,
    row.accepted,
    row.acceptanceRate,
    row.open,
    row.corrected,
    row.withdrawn,
    row.returned,
    row.recalled,
    row.overdue,
    ...stages.flatMap((stage) => [stage.passed, stage.medianWorkingDays, stage.p90WorkingDays]),
  ];

  const csvNumbers = (text: string) => {
    const [, ...lines] = text.trimEnd().split('\r\n');
    return lines.map((line) =>
      line.split(',').map((cell, at) => {
        if (at === 0) return cell;
        if (cell === '') return null;
        return cell.endsWith('%') ? Math.round(parseFloat(cell) * 100) / 10_000 : Number(cell);
      }),
    );
  };

  const sheetOf = async (bytes: Buffer) => {
    const workbook = new Workbook();
    await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
    const [sheet] = workbook.worksheets;
    if (!sheet) throw new Error('The workbook has no sheet.');
    return sheet;
  };

  const sheetRows = (sheet: Awaited<ReturnType<typeof sheetOf>>) =>
    Array.from({ length: sheet.rowCount }, (_, index) =>
      Array.from(
        { length: sheet.columnCount },
        (_cell, at) => sheet.getRow(index + 1).getCell(at + 1).value,
      ),
    );
});

describe('refusals', () => {
  it.each([
    [`until=${today}`, 'from'],
    [`from=${today}`, 'until'],
    ['from=2026-13-01&until=2026-12-31', 'from'],
    ['from=0001-01-01&until=2026-12-31', 'from'],
    ['from=2026-03-02&until=2026-03-01', 'until'],
    ['from=2020-01-01&until=2025-01-01', 'until'],
    [`${PERIOD}&groupBy=moon`, 'groupBy'],
    [`${PERIOD}&format=pdf`, 'format'],
    [`${PERIOD}&unit=nowhere`, 'unit'],
    [`${PERIOD}&unit=a&unit=b`, 'unit'],
  ])('answer %s with 400, naming the field', async (search, field) => {
    const { status, body } = await report(search);

    expect(status).toBe(400);
    expect(body.error?.message).toMatch(new RegExp(`^参数 ${field} 不正确：`));
  });

  it('close the statistics to people without the right and to nobody signed in', async () => {
    expect((await report(PERIOD, newsroom.contributor)).status).toBe(403);
    expect((await report(PERIOD, newsroom.lantai.api)).status).toBe(401);
  });
});

describe('who reads one unit only', () => {
  const statisticianOf = async (unit?: string) => {
    const { strapi, admin } = newsroom.lantai;
    return admin((await createPerson({ strapi, roleCode: 'statistician', unit })).email);
  };

  it('reads the statistics of that unit, also in the total', async () => {
    const { body } = await report(PERIOD, await statisticianOf(units['眉县分局']));

    expect(body.data.rows.map(({ name }) => name)).toEqual(['眉县分局']);
    expect(body.data.units).toEqual([{ id: units['眉县分局'], name: '眉县分局' }]);
    expect(body.data.total.submitted).toBe(1);
  });

  it('is refused another unit’s, with the reason', async () => {
    const reader = await statisticianOf(units['眉县分局']);

    const { status, body } = await report(`${PERIOD}&unit=${units['渭滨分局']}`, reader);

    expect(status).toBe(403);
    expect(body.error?.details.code).toBe('reportOfOtherUnit');
    expect(body.error?.message).toMatch(/本单位/);
  });

  it('reads nothing without a unit', async () => {
    const { body } = await report(PERIOD, await statisticianOf());

    expect(body.data).toMatchObject({ rows: [], total: { submitted: 0 } });
  });
});

it('reads rounds from their index and never from the rows that hold the snapshots', async () => {
  if (databaseKind() !== 'sqlite') return;
  const { connection } = newsroom.lantai.strapi.db;
  const statements: { sql: string; bindings: readonly (string | number)[] }[] = [];
  const listen = (query: (typeof statements)[number]) => statements.push(query);
  connection.on('query', listen);
  await report(PERIOD);
  connection.removeListener('query', listen);

  const aboutRounds = statements.filter(({ sql }) => sql.includes('review_rounds'));
  const plans: { detail: string }[][] = await Promise.all(
    aboutRounds.map(({ sql, bindings }) =>
      connection.raw(`explain query plan ${sql}`, [...bindings]),
    ),
  );

  const reads = plans.flat().filter(({ detail }) => /first|review_rounds/.test(detail));
  expect(reads).toHaveLength(2);
  for (const { detail } of reads) {
    expect(detail).toContain('USING COVERING INDEX review_rounds_handed_in_idx');
  }
});
