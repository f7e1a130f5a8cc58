import { NEWS } from '../../integration/review/newsroom';
import { screenshot } from '../../support/chromium/inspect-page';
import { openReviewPanels, type ReviewPanels } from './review-panels';

let panels: ReviewPanels;

beforeAll(async () => {
  panels = await openReviewPanels();
});
afterAll(() => panels?.close());

describe('an item on its way through the review', () => {
  const TITLE = '渭滨分局五一期间开展值班检查';
  let documentId: string;

  it('is submitted from its edit view, without Strapi’s own publish button', async () => {
    documentId = await panels.newsroom.write(TITLE);
    await panels.newsroom.edit(documentId, { title: TITLE, body: '<p>活动自5月1日起开展。</p>' });
    const contributor = await panels.panelOf('contributor');
    await panels.openItem(contributor, documentId);

    expect(await contributor.getByRole('button', { name: '发布', exact: true }).count()).toBe(0);
    await screenshot(contributor, 'review-panel');
    await contributor.getByRole('button', { name: '提交审核' }).click();

    await contributor.getByText('待复审').or(contributor.getByText('待初审')).first().waitFor();
    await screenshot(contributor, 'review-panel-submitted');
  });

  it('stands in the content manager’s list with its state', async () => {
    const contributor = await panels.panelOf('contributor');
    await contributor.goto(
      `${panels.newsroom.lantai.baseUrl}/admin/content-manager/collection-types/${NEWS}`,
    );

    await contributor.getByRole('row', { name: new RegExp(`${TITLE}.*待初审`, 'u') }).waitFor();
    await screenshot(contributor, 'review-list');
  });

  it('is returned by the editor with a reason', async () => {
    const editor = await panels.panelOf('editor');
    await panels.openFromInbox(editor, TITLE);
    await screenshot(editor, 'review-case');
    await editor.getByRole('button', { name: '退回' }).click();
    await editor.getByText('请填写理由').first().waitFor();
    await editor.getByLabel('意见（退回时必填理由）').fill('日期应为6月1日');
    await editor.getByRole('button', { name: '退回' }).click();

    await editor.getByText('已退回').first().waitFor();
  });

  it('is corrected, submitted again, and shows the editor the one character that changed', async () => {
    await panels.newsroom.edit(documentId, { title: TITLE, body: '<p>活动自6月1日起开展。</p>' });
    const contributor = await panels.panelOf('contributor');
    await panels.openItem(contributor, documentId);
    await contributor.getByText('已退回，请按意见修改后重新提交。').waitFor();
    await contributor.getByRole('button', { name: '提交审核' }).click();
    await contributor.getByText('已提交审核').first().waitFor();

    const editor = await panels.panelOf('editor');
    await panels.openFromInbox(editor, TITLE);
    await editor.getByRole('tab', { name: '改了什么' }).click();
    await editor.getByRole('combobox', { name: '与哪一版对比' }).click();
    await editor.getByRole('option', { name: '与第 1 轮对比' }).click();
    await editor.locator('ins').first().waitFor();
    await screenshot(editor, 'review-diff');

    expect(await editor.locator('del').allInnerTexts()).toEqual(['5']);
    expect(await editor.locator('ins').allInnerTexts()).toEqual(['6']);
  });

  it('is public with the second signature, and not before', async () => {
    const editor = await panels.panelOf('editor');
    await editor.getByRole('checkbox', { name: /校对/ }).click();
    await editor.getByRole('button', { name: '同意', exact: true }).click();
    await editor.getByText('已签署同意').first().waitFor();
    expect(await panels.newsroom.publicTitles()).not.toContain(TITLE);

    const approver = await panels.panelOf('approver');
    await panels.openFromInbox(approver, TITLE);
    await approver.getByRole('checkbox', { name: /保密/ }).click();
    await approver.getByRole('checkbox', { name: /隐私/ }).click();
    await approver.getByRole('button', { name: '同意', exact: true }).click();
    await approver.getByText('已发布').first().waitFor();
    await screenshot(approver, 'review-case-published');

    expect(await panels.newsroom.publicTitles()).toContain(TITLE);
  });

  it('is withdrawn in the same way, with a notice to the public', async () => {
    const contributor = await panels.panelOf('contributor');
    await panels.openItem(contributor, documentId);
    await contributor.getByRole('button', { name: '申请撤稿' }).click();
    await contributor.getByLabel('撤稿公告').fill('该活动取消。');
    await screenshot(contributor, 'review-withdraw');
    await contributor.getByRole('dialog').getByRole('button', { name: '申请撤稿' }).click();

    await contributor.getByText('已提交撤稿审核').first().waitFor();
    expect(await panels.newsroom.publicTitles()).toContain(TITLE);
  });
});

describe('a comment on words', () => {
  const TITLE = '批注挂在文字上';

  it('is made on what the editor selects, and holds the item up until it is settled', async () => {
    const documentId = await panels.newsroom.write(TITLE);
    await panels.newsroom.submit(documentId);
    const editor = await panels.panelOf('editor');
    await panels.openFromInbox(editor, TITLE);
    await editor.frameLocator('iframe').locator('p').first().click({ clickCount: 3 });
    await editor.getByLabel(/批注正文：“今天检查了企业。”/u).fill('哪几家企业？');
    await editor.getByRole('checkbox', { name: '必须处理' }).click();
    await editor.getByRole('button', { name: '添加批注' }).click();
    await editor.getByText('哪几家企业？').waitFor();
    await screenshot(editor, 'review-comment');
    await editor.getByLabel('意见（退回时必填理由）').fill('见批注');
    await editor.getByRole('button', { name: '退回' }).click();
    await editor.getByText('已退回').first().waitFor();

    await panels.newsroom.edit(documentId, { title: TITLE, body: '<p>今天检查了3家企业。</p>' });
    const contributor = await panels.panelOf('contributor');
    await panels.openItem(contributor, documentId);
    await contributor.getByText('还有 1 条必须处理的批注').waitFor();
    await contributor.getByRole('link', { name: /查看审核单/u }).click();
    await contributor.getByText('这几个字后来有改动').waitFor();
    await contributor.getByLabel('回复或处理说明').fill('已写明3家');
    await contributor.getByRole('button', { name: '处理完毕' }).click();
    await contributor.getByText('已处理：已写明3家').waitFor();
    await panels.openItem(contributor, documentId);
    await contributor.getByRole('button', { name: '提交审核' }).click();

    await contributor.getByText('已提交审核').first().waitFor();
  });
});

describe('a delegation', () => {
  it('is set in the panel, holds at once, and is revoked there', async () => {
    const approver = await panels.panelOf('approver');
    await panels.openPage(approver, '');
    await approver.getByRole('link', { name: '代审' }).click();
    await approver.getByText('没有委托过代审。').waitFor();
    await approver.getByRole('combobox', { name: '代审人' }).click();
    await approver.getByRole('option', { name: /^editor/u }).click();
    await approver.getByLabel('从').fill('2026-01-01T08:00');
    await approver.getByLabel(/^到/u).fill('2099-01-01T18:00');
    await approver.getByLabel('事由').fill('出差');
    await approver.getByRole('button', { name: '委托代审' }).click();
    const row = approver.getByRole('row', { name: /editor.*出差/u });
    await row.getByText('有效').waitFor();
    await screenshot(approver, 'review-delegations');
    await row.getByRole('button', { name: '撤销' }).click();

    await row.getByText('已撤销').waitFor();
  });
});
