import type { Locator, Page } from 'playwright-core';
import { NEWS, type CaseReply } from '../../integration/review/newsroom';
import { inspectPage, screenshot } from '../../support/chromium/inspect-page';
import { createPerson } from '../../support/people';
import { openReviewPanels, type ReviewPanels } from './review-panels';

const PHONE = { width: 390, height: 844 };

let panels: ReviewPanels;
let pictures: { old: string; new: string; attachment: number };

beforeAll(async () => {
  panels = await openReviewPanels();
  pictures = {
    old: (await upload('旧图.png', '2024年监测点位', '#6f9')).url,
    new: (await upload('新图.png', '2025年监测点位', '#69f')).url,
    attachment: (await upload('附图.png', '附图', '#fc6')).id,
  };
});
afterAll(() => panels?.close());

/** A picture with words on it, so that people see which is which. */
const upload = async (name: string, words: string, colour: string) => {
  const page = await panels.browser.newPage({ viewport: { width: 320, height: 160 } });
  await page.setContent(`<body style="background:${colour};font:28px sans-serif">${words}</body>`);
  const bytes = await page.screenshot();
  await page.close();
  const form = new FormData();
  form.append('files', new Blob([new Uint8Array(bytes)], { type: 'image/png' }), name);
  form.append('fileInfo', JSON.stringify({ alternativeText: words }));
  const { body } = await panels.newsroom.contributor.post<{ id: number; url: string }[]>(
    '/upload',
    form,
  );
  const [file] = body;
  if (!file) throw new Error('the picture was not taken');
  return file;
};

/** Submits with a reason for every warning, and gives the case. */
const submit = async (documentId: string, more: object = {}, by = panels.newsroom.contributor) => {
  const { newsroom } = panels;
  const subject = await newsroom.contributor.get<{ data: { findings: { key: string }[] } }>(
    `/review/subjects/${NEWS}/${documentId}`,
  );
  const waivers = Object.fromEntries(
    subject.body.data.findings.map(({ key }) => [key, '对外公布的号码']),
  );
  const { status, body } = await newsroom.submit(documentId, { waivers, ...more }, by);
  if (status !== 200) throw new Error(`not taken: ${JSON.stringify(body)}`);
  return { waivers, ...(body as CaseReply).data };
};

const table = (...rows: string[][]) =>
  `<table><tbody>${rows
    .map((cells) => `<tr>${cells.map((cell) => `<td><p>${cell}</p></td>`).join('')}</tr>`)
    .join('')}</tbody></table>`;

const LONG = '各县区分局要加强组织领导，压实工作责任，确保各项任务落到实处。'.repeat(6);

const before = () =>
  `<h2>一、工作安排</h2><p>本办法自5月1日起施行。</p><p>${LONG}</p><p>咨询电话0917-3260001。</p>` +
  table(['区县', '企业数'], ['渭滨区', '12'], ['金台区', '30'], ['眉县', '8']) +
  `<img src="${pictures.old}" alt="2024年监测点位">`;

const after = () =>
  `<h2>一、工作安排</h2><p>本办法自6月1日起施行。</p><p>${LONG}</p><p>咨询电话0917-3260001。</p>` +
  table(
    ['区县', '责任人', '企业数'],
    ['渭滨区', '张', '12'],
    ['金台区', '王', '31'],
    ['眉县', '李', '8'],
  ) +
  `<img src="${pictures.new}" alt="2025年监测点位">`;

/** The case's page, read. */
const open = async (page: Page, id: number): Promise<void> => {
  await panels.openPage(page, `/cases/${id}`);
  await page.getByRole('heading', { name: '办理', exact: true }).waitFor();
  await page.getByText('正文').first().waitFor();
};

const body = (page: Page) =>
  page.frameLocator('[role="tabpanel"]:not([hidden]) iframe, main iframe').first();

const isFocused = (locator: Locator): Promise<boolean> =>
  locator.evaluate((element) => element.ownerDocument.activeElement === element);

describe('a first publication', () => {
  const TITLE = '关于开展夏季臭氧污染防治专项检查的通知';
  let id: number;

  beforeAll(async () => {
    const documentId = await panels.newsroom.write(TITLE);
    await panels.newsroom.edit(documentId, {
      title: TITLE,
      body: before(),
      summary: '联系人电话0917-3260002。',
      attachments: [pictures.attachment],
    });
    ({ id } = await submit(documentId));
  });

  it('shows what the pre-checks found at the words, with the sentence for everybody', async () => {
    const editor = await panels.panelOf('editor');
    await open(editor, id);
    const mark = body(editor).getByRole('button', { name: '0917-3260001' });
    await mark.focus();

    expect(await mark.getAttribute('aria-description')).toContain('电话');
    expect(
      await mark.evaluate((element) => getComputedStyle(element, '::after').content),
    ).toContain('电话');
    await screenshot(editor, 'case-finding-tip');
    await editor.keyboard.press('Escape');
    expect(await mark.evaluate((element) => getComputedStyle(element, '::after').display)).toBe(
      'none',
    );
  });

  it('leads from a finding to its words and back, by keyboard', async () => {
    const editor = await panels.panelOf('editor');
    const line = editor.getByRole('listitem').filter({ hasText: '“正文”含有' });
    await line.getByRole('button', { name: '看原文' }).press('Enter');
    const mark = body(editor).getByRole('button', { name: '0917-3260001' });
    expect(await isFocused(mark)).toBe(true);

    await editor.keyboard.press('Enter');

    expect(await isFocused(line)).toBe(true);
  });

  it('is commented on without a mouse, on words that are typed and looked for', async () => {
    const editor = await panels.panelOf('editor');
    await editor.getByRole('button', { name: '批注“正文”' }).press('Enter');
    expect(await isFocused(editor.getByLabel('引用原文'))).toBe(true);
    await editor.keyboard.type('六月一日');
    await editor.getByText('原文中没有这几个字').waitFor();
    await editor.getByLabel('引用原文').fill('5月1日');
    await editor.getByLabel('批注正文：“5月1日”').fill('应为6月1日？');
    await editor.getByRole('button', { name: '添加批注' }).press('Enter');
    await editor.getByText('应为6月1日？', { exact: true }).waitFor();

    const mark = body(editor).getByRole('button', { name: '5月1日' });
    await mark.press('Enter');
    const thread = editor.getByRole('article').filter({ hasText: '应为6月1日？' });
    expect(await isFocused(thread)).toBe(true);
    await screenshot(editor, 'case-comment');
    await thread.getByRole('button', { name: '看原文' }).press('Enter');
    expect(await isFocused(mark)).toBe(true);
  });

  it('says who is next, and what a signature will come to', async () => {
    const editor = await panels.panelOf('editor');

    await editor.getByText('editor · 编辑').waitFor();
    const approve = editor.getByRole('button', { name: '同意', exact: true });
    expect(await descriptionOf(approve)).toBe('签署后进入终审');
    expect(await inspectPage(editor, 'case-fresh')).toEqual([]);

    const approver = await panels.panelOf('approver');
    await open(approver, id);
    const refused = approver.getByRole('button', { name: '同意', exact: true });
    expect(await refused.isDisabled()).toBe(true);
    expect(await descriptionOf(refused)).toBe('同意：您不是本审级的审核人');
  });

  it('is given to a delegate from here, for such cases only', async () => {
    const { strapi } = panels.newsroom.lantai;
    await createPerson({ strapi, roleCode: 'approver', firstname: '代审的人' });
    const editor = await panels.panelOf('editor');
    await open(editor, id);
    await editor.getByRole('button', { name: '请人代审' }).click();
    const dialog = editor.getByRole('dialog');
    await dialog.getByRole('combobox', { name: '代审人' }).click();
    await editor.getByRole('option', { name: /^代审的人/u }).click();
    await dialog.getByLabel('从').fill('2026-01-01T08:00');
    await dialog.getByLabel(/^到/u).fill('2099-01-01T18:00');
    await dialog.getByLabel('事由').fill('出差');
    expect(await inspectPage(editor, 'case-delegate')).toEqual([]);
    await dialog.getByRole('button', { name: '委托代审' }).click();
    await dialog.waitFor({ state: 'hidden' });

    await editor.getByText('代审的人 代 editor').waitFor();
    const [delegation] = await strapi.db
      .query('plugin::review.delegation' as never)
      .findMany({ where: {} });
    expect(delegation.scope).toMatchObject({ uids: [NEWS], stageKeys: ['editor'] });
  });
});

const descriptionOf = (button: Locator): Promise<string> =>
  button.evaluate(
    (element) =>
      document.getElementById(element.getAttribute('aria-describedby') ?? '')?.textContent ?? '',
  );

describe('a correction', () => {
  const TITLE = '监测点位年度调整情况';
  let documentId: string;
  let id: number;

  beforeAll(async () => {
    const { newsroom } = panels;
    documentId = await newsroom.write(TITLE);
    await newsroom.edit(documentId, { title: TITLE, body: before(), summary: '共50家企业。' });
    const published = await submit(documentId);
    for (const [by, step] of [newsroom.editor, newsroom.approver].entries()) {
      const { waivers } = published;
      const version = published.version + by;
      await newsroom.act(step, published.id, 'approve', { version, waivers });
    }
    await newsroom.edit(documentId, {
      title: TITLE,
      body: after(),
      summary: '共51家企业。',
      attachments: [pictures.attachment],
    });
    ({ id } = await submit(documentId, { kind: 'correct' }));
  });

  it('marks what changed: characters, a column, a picture, an attachment', async () => {
    const editor = await panels.panelOf('editor');
    await open(editor, id);
    const changes = editor.getByRole('tabpanel', { name: '改了什么' });

    await changes.getByText('图片已换').waitFor();
    const rows = await changes.getByRole('row').allInnerTexts();
    expect(rows.map((row) => row.replace(/\s+/gu, ' '))).toEqual([
      '区县 责任人 企业数',
      '渭滨区 张 12',
      '金台区 王 301',
      '眉县 李 8',
    ]);
    expect(await changes.getByRole('row').locator('ins').allInnerTexts()).toEqual([
      '责任人',
      '张',
      '王',
      '1',
      '李',
    ]);
    expect(await changes.getByRole('img').count()).toBe(3);
    await changes.getByRole('link', { name: '附图.png' }).waitFor();
    expect(await inspectPage(editor, 'case-changes')).toEqual([]);
  });

  it('stands beside what is public, with the changes marked in both', async () => {
    const editor = await panels.panelOf('editor');
    await editor.getByRole('tab', { name: '对照' }).click();
    const [left, right] = ['现在公开的', '拟公开的'].map((title) =>
      editor.frameLocator(`[role="tabpanel"]:not([hidden]) iframe[title="${title}"]`),
    );
    await right?.locator('ins').first().waitFor();

    expect(await left?.locator('del').allInnerTexts()).toEqual(['5', '0']);
    expect(
      (await right?.locator('ins').allInnerTexts())?.map((words) => words.trim()).filter(Boolean),
    ).toEqual(['6', '责任人', '张', '王', '1', '李']);
    expect(await inspectPage(editor, 'case-side-by-side')).toEqual([]);
  });

  it('that changes nothing of what nobody signed so far says so', async () => {
    const { newsroom } = panels;
    const old = await newsroom.write('早先公开的内容');
    await newsroom.publish(old);
    await newsroom.lantai.strapi.db
      .query('plugin::review.publication' as never)
      .deleteMany({ where: { subjectKey: `${NEWS}|${old}|` } });
    const unchanged = await submit(old, { kind: 'correct' });
    const editor = await panels.panelOf('editor');
    await open(editor, unchanged.id);

    await editor.getByText('与公开的内容没有差别').waitFor();
    await screenshot(editor, 'case-unchanged');
  });
});

describe('on a telephone', () => {
  let phone: Page;

  beforeAll(async () => {
    phone = await panels.panelOf('editor');
    await phone.setViewportSize(PHONE);
  });
  afterAll(() => phone.setViewportSize({ width: 1440, height: 900 }));

  const submitted = async (title: string) => {
    const documentId = await panels.newsroom.write(title);
    await panels.newsroom.edit(documentId, { title, body: `<p>${LONG}</p>`.repeat(6) });
    return submit(documentId);
  };

  it('a long text is returned by what is always at hand', async () => {
    const { id } = await submitted('手机上退回');
    await open(phone, id);
    const bar = phone.getByRole('group', { name: '办理' });
    const boxes = await Promise.all(
      (await bar.getByRole('button').all()).map((button) => button.boundingBox()),
    );
    for (const box of boxes) {
      expect(box?.height).toBeGreaterThanOrEqual(44);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(PHONE.height);
    }
    await phone.screenshot({ path: 'tests/browser/screenshots/case-phone-bar.png' });

    await bar.getByRole('button', { name: '退回' }).click();
    const dialog = phone.getByRole('dialog');
    expect(await isFocused(dialog.getByLabel('意见（退回时必填理由）'))).toBe(true);
    await phone.keyboard.type('标题不准确');
    expect(await inspectPage(phone, 'case-phone-sheet')).toEqual([]);
    await dialog.getByRole('button', { name: '退回' }).click();

    await dialog.waitFor({ state: 'hidden' });
    await phone.getByText('已退回').first().waitFor();
  });

  it('and approved', async () => {
    const { id } = await submitted('手机上同意');
    await open(phone, id);
    await phone.getByRole('group', { name: '办理' }).getByRole('button', { name: '同意' }).click();
    const dialog = phone.getByRole('dialog');
    await dialog.getByRole('checkbox', { name: /校对/u }).click();
    await dialog.getByRole('button', { name: '同意' }).click();

    await dialog.waitFor({ state: 'hidden' });
    await phone.getByText('待终审').first().waitFor();
    expect(await phone.evaluate(() => document.activeElement?.id)).toBe('stages');
  });
});

describe('the page of a case that', () => {
  it('was returned with comments has nothing in the way of anybody', async () => {
    const { newsroom } = panels;
    const documentId = await newsroom.write('退回带批注');
    const { id, version } = await submit(documentId);
    for (const comment of [
      { text: '哪几家企业？', field: 'body', quote: '企业', blocking: true },
      { text: '标题过长', field: 'title' },
      { text: '整体不错' },
    ]) {
      await newsroom.editor.post(`/review/cases/${id}/comments`, comment);
    }
    await newsroom.act(newsroom.editor, id, 'return', { version, reason: '见批注' });
    const contributor = await panels.panelOf('contributor');
    await open(contributor, id);
    await contributor.getByText('哪几家企业？', { exact: true }).waitFor();

    expect(await contributor.getByRole('article').allInnerTexts()).toEqual([
      expect.stringContaining('整体不错'),
      expect.stringContaining('标题过长'),
      expect.stringContaining('哪几家企业？'),
    ]);
    expect(await inspectPage(contributor, 'case-returned')).toEqual([]);
  });

  it('withdraws content says what the public will read', async () => {
    const { newsroom } = panels;
    const documentId = await newsroom.write('将要撤下的内容');
    await newsroom.publish(documentId);
    const { id, version } = await submit(documentId, {
      kind: 'withdraw',
      withdrawal: { reason: '有误', notice: '数据有误，现予撤下。' },
    });
    await newsroom.act(newsroom.editor, id, 'approve', { version });
    const approver = await panels.panelOf('approver');
    await open(approver, id);

    expect(await descriptionOf(approver.getByRole('button', { name: '同意', exact: true }))).toBe(
      '签署后立即从网站撤下',
    );
    expect(await inspectPage(approver, 'case-withdraw')).toEqual([]);
  });

  it('asks for an emergency says what its confirmation will do, and by when to sign', async () => {
    const { newsroom } = panels;
    const documentId = await newsroom.write('重污染天气红色预警');
    const { id } = await submit(
      documentId,
      { kind: 'emergency', reason: '须立即发布' },
      newsroom.secondApprover,
    );
    const approver = await panels.panelOf('approver');
    await open(approver, id);

    expect(await descriptionOf(approver.getByRole('button', { name: '确认应急发布' }))).toBe(
      '确认后立即公开，须在 1 个工作日内补签',
    );
    expect(await inspectPage(approver, 'case-emergency')).toEqual([]);
  });
});
