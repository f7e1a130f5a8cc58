import type { HttpClient } from '../../support/http-client';
import { NEWS, openNewsroom, type CaseReply, type Newsroom } from './newsroom';

type SubjectReply = {
  data: {
    isPublic: boolean;
    activeCase: { id: number; state: string } | null;
    cases: { id: number; typeName: string; unitName: string }[];
    kinds: Record<string, { allowed: boolean; code?: string; why?: string }>;
    findings: { code: string; key: string; sentence: string }[];
  };
  error?: { details: { code: string } };
};

type ListReply = {
  data: { id: number; title: string; unitName: string; typeName: string; dueAt: string | null }[];
  meta: { pagination: { total: number } };
};

let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await openNewsroom();
});

afterAll(() => newsroom?.lantai.stop());

const viewSubject = (documentId: string, by = newsroom.contributor) =>
  by.get<SubjectReply>(`/review/subjects/${NEWS}/${documentId}`);

const list = async (query: string, by = newsroom.editor) =>
  (await by.get<ListReply>(`/review/cases?${query}`)).body;

const submitted = async (title: string) => {
  const documentId = await newsroom.write(title);
  const { id, version } = ((await newsroom.submit(documentId)).body as CaseReply).data;
  return { documentId, id, version };
};

describe('an item in the review', () => {
  it('says of a draft that it may be submitted, and why it may not be corrected', async () => {
    const { status, body } = await viewSubject(await newsroom.write('可以提交的稿件'));

    expect(status).toBe(200);
    expect(body.data).toMatchObject({ isPublic: false, activeCase: null, cases: [] });
    expect(body.data.kinds.publish).toEqual({ allowed: true });
    expect(body.data.kinds.correct).toMatchObject({ allowed: false, code: 'notPublic' });
    expect(body.data.kinds.correct?.why).toMatch(/尚未公开/);
  });

  it('shows the case that is under way, and with it what stands in the way of another', async () => {
    const { documentId, id } = await submitted('审核中的稿件');

    const { data } = (await viewSubject(documentId)).body;

    expect(data.activeCase).toMatchObject({ id, state: 'in-review' });
    expect(data.kinds.publish).toMatchObject({ allowed: false, code: 'caseAlreadyOpen' });
    expect(data.cases).toEqual([
      expect.objectContaining({ id, unitName: '渭滨分局', typeName: '新闻' }),
    ]);
  });

  it('offers withdrawal once it is public, and correction once it was changed', async () => {
    const documentId = await newsroom.write('公开后的稿件');
    await newsroom.publish(documentId);

    const { data } = (await viewSubject(documentId)).body;

    expect(data).toMatchObject({ isPublic: true, activeCase: null });
    expect(data.kinds.publish).toMatchObject({ allowed: false, code: 'alreadyPublic' });
    expect(data.kinds.correct).toMatchObject({ allowed: false, code: 'nothingToCorrect' });
    expect(data.kinds.withdraw).toEqual({ allowed: true });

    await newsroom.edit(documentId, { title: '公开后的稿件，改过' });
    const changed = (await viewSubject(documentId)).body.data;
    expect(changed.kinds.correct).toEqual({ allowed: true });
  });

  it('gives what the pre-checks find in the draft, in words', async () => {
    const documentId = await newsroom.write('草稿里有身份证号');
    await newsroom.edit(documentId, {
      title: '草稿里有身份证号',
      body: '<p>身份证号 11010519491231002X。</p>',
    });

    const { findings } = (await viewSubject(documentId)).body.data;

    expect(findings).toContainEqual(
      expect.objectContaining({ severity: 'blocking', sentence: expect.stringMatching(/身份证/) }),
    );
  });

  it('is not there for people of another unit', async () => {
    const { status, body } = await viewSubject(
      await newsroom.write('别的单位看不见'),
      newsroom.stranger,
    );

    expect(status).toBe(404);
    expect(body.error?.details.code).toBe('contentNotFound');
  });

  it('is refused for a type that the review does not govern', async () => {
    const reply = await newsroom.editor.get<SubjectReply>('/review/subjects/api::unit.unit/none');

    expect(reply.status).toBe(403);
    expect(reply.body.error?.details.code).toBe('notGoverned');
  });

  it('tells a list how far each item has come, of the own unit only', async () => {
    const { documentId, id } = await submitted('列表里看得见状态');
    const states = async (by = newsroom.contributor) =>
      (await by.get<{ data: Record<string, unknown> }>(`/review/subjects/${NEWS}`)).body.data;

    expect((await states())[documentId]).toMatchObject({
      id,
      state: 'in-review',
      stage: { index: 0 },
    });
    expect(await states(newsroom.stranger)).not.toHaveProperty(documentId);
  });

  it('names the governed types to everybody in the panel', async () => {
    const reply = await newsroom.contributor.get<{ data: string[] }>('/review/subjects');

    expect(reply.body.data).toContain(NEWS);
  });
});

describe('the boxes', () => {
  it('count what they list, each for its person', async () => {
    await submitted('计入待办');

    for (const by of [newsroom.contributor, newsroom.editor, newsroom.approver]) {
      const { data } = (await by.get<{ data: Record<string, number> }>('/review/counts')).body;
      for (const box of ['todo', 'mine', 'overdue', 'all']) {
        expect([box, data[box]]).toEqual([
          box,
          (await list(`box=${box}`, by)).meta.pagination.total,
        ]);
      }
    }
  });

  it('put what has a limit first, on both databases', async () => {
    const documentId = await newsroom.write('已办结的排在后面');
    await newsroom.publish(documentId);
    await submitted('有期限的排在前面');

    const limits = (await list('box=all&pageSize=100')).data.map(({ dueAt }) => dueAt !== null);

    expect(limits).toEqual([...limits].sort().reverse());
    expect(new Set(limits).size).toBe(2);
  });

  it('are narrowed by type, unit, column and state', async () => {
    await submitted('可以筛选');

    const all = (await list('box=all')).meta.pagination.total;
    const inReview = (await list('box=all&state=in-review')).meta.pagination.total;

    expect(inReview).toBeGreaterThan(0);
    expect(inReview).toBeLessThan(all);
    expect((await list('box=all&uid=api::notice.notice')).data).toEqual([]);
    expect((await list('box=all&unit=nowhere')).data).toEqual([]);
    expect((await list('box=all&column=nowhere')).data).toEqual([]);
    expect((await newsroom.editor.get('/review/cases?state=lost')).status).toBe(400);
  });

  it('give chosen cases, but only those that the person may see', async () => {
    const [first, second] = [await submitted('选中的甲'), await submitted('选中的乙')];
    const chosen = `box=all&ids=${second.id},${first.id},999999`;
    const idsFor = async (by: HttpClient) =>
      (await list(chosen, by)).data.map(({ id }) => id).sort((a, b) => a - b);

    expect(await idsFor(newsroom.editor)).toEqual([first.id, second.id]);
    expect(await idsFor(newsroom.contributor)).toEqual([first.id, second.id]);
    expect(await idsFor(newsroom.stranger)).toEqual([]);
  });

  it.each(['x', '1,,2', '-1', '1.5', '99999999999', '1,'.repeat(200) + '1'])(
    'refuse %s as a list of cases',
    async (ids) => {
      expect((await newsroom.editor.get(`/review/cases?box=all&ids=${ids}`)).status).toBe(400);
    },
  );
});

describe('what a case changes', () => {
  it('says which round it is of, so that nobody signs one and read another', async () => {
    const { documentId, id, version } = await submitted('对比的是哪一轮');
    await newsroom.act(newsroom.editor, id, 'return', { version, reason: '标题不准确' });
    await newsroom.edit(documentId, { title: '改过再交', body: '<p>今天检查了企业。</p>' });
    await newsroom.submit(documentId);

    const { body } = await newsroom.editor.get<{ data: { round: number } }>(
      `/review/cases/${id}/diff`,
    );

    expect(body.data.round).toBe(2);
  });
});
