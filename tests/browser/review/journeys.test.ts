import type { CaseReply } from '../../integration/review/newsroom';
import { screenshot } from '../../support/chromium/inspect-page';
import { openReviewPanels, type ReviewPanels } from './review-panels';
import { tabTo, type Stop } from './walk-by-keyboard';

let panels: ReviewPanels;

beforeAll(async () => {
  panels = await openReviewPanels();
});
afterAll(() => panels?.close());

const OPINION = '意见（退回时必填理由）';

/** Submits an item; gives the ids of both. */
const submitted = async (title: string) => {
  const documentId = await panels.newsroom.write(title);
  const { data } = (await panels.newsroom.submit(documentId)).body as CaseReply;
  return { documentId, ...data };
};

describe('two approvers at once', () => {
  const TITLE = '两人同时打开的稿件';

  it('are told who was faster, and keep what they typed', async () => {
    const { newsroom, panelOf, openFromInbox } = panels;
    const { id, version } = await submitted(TITLE);
    await newsroom.act(newsroom.editor, id, 'approve', { version });
    const [first, second] = [await panelOf('approver'), await panelOf('secondApprover')];
    for (const approver of [first, second]) {
      await openFromInbox(approver, TITLE);
      await approver.getByRole('checkbox', { name: /保密/u }).click();
      await approver.getByRole('checkbox', { name: /隐私/u }).click();
    }
    await second.getByLabel(OPINION).fill('标题还可以再短些');
    await first.getByRole('button', { name: '同意', exact: true }).click();
    await first.getByText('已签署同意').first().waitFor();
    await second.getByRole('button', { name: '同意', exact: true }).click();

    await second.getByText(/approver于今天 \d\d:\d\d 签发，内容已公开/u).waitFor();
    await second.getByText('已发布').first().waitFor();
    await second.getByText('标题还可以再短些').waitFor();
    await screenshot(second, 'review-two-at-once');
  });

  it('keep what they typed also where the case goes on', async () => {
    const { newsroom, panelOf, openFromInbox } = panels;
    const { documentId } = await submitted('打开后又改了一轮');
    const editor = await panelOf('editor');
    await openFromInbox(editor, '打开后又改了一轮');
    await editor.getByLabel(OPINION).fill('写了一半的意见');
    await newsroom.edit(documentId, { title: '打开后又改了一轮', body: '<p>改过了。</p>' });
    await newsroom.submit(documentId);
    await editor.getByRole('checkbox', { name: /校对/u }).click();
    await editor.getByRole('button', { name: '同意', exact: true }).click();

    await editor.getByText(/contributor于今天 \d\d:\d\d 重新提交/u).waitFor();
    expect(await editor.getByLabel(OPINION).inputValue()).toBe('写了一半的意见');
  });
});

describe('an emergency', () => {
  const TITLE = '重污染天气红色预警';

  it('is asked for in the edit view, confirmed by another, public at once, and signed later', async () => {
    const { newsroom, panelOf, openFromInbox, openItem } = panels;
    const documentId = await newsroom.write(TITLE);
    const approver = await panelOf('approver');
    await openItem(approver, documentId);
    await approver.getByRole('button', { name: '应急发布' }).click();
    const dialog = approver.getByRole('dialog');
    await dialog.getByLabel(/为何不能等待审核/u).fill('今晚零时起停课');
    await screenshot(approver, 'review-emergency-dialog');
    await dialog.getByRole('button', { name: '应急发布' }).click();
    await approver.getByText('应急待确认').waitFor();
    expect(await newsroom.publicTitles()).not.toContain(TITLE);

    const second = await panelOf('secondApprover');
    await openFromInbox(second, TITLE);
    await second.getByText('今晚零时起停课').first().waitFor();
    await second.getByRole('button', { name: '确认应急发布' }).click();
    await second.getByText('应急待补签').first().waitFor();
    await screenshot(second, 'review-emergency-confirmed');
    expect(await newsroom.publicTitles()).toContain(TITLE);

    await panels.openPage(approver, '?box=all');
    await approver.getByRole('link', { name: TITLE }).click();
    await approver.getByText('发起人不能自己补签').first().waitFor();
    await second.getByRole('button', { name: '同意', exact: true }).click();
    await second.getByText('已发布').first().waitFor();
    await second.getByText(/补签/u).first().waitFor();
    await screenshot(second, 'review-emergency-signed');
    expect(await newsroom.publicTitles()).toContain(TITLE);
  });
});

describe('the keyboard alone', () => {
  it('is enough for a whole case, and one always sees where one is', async () => {
    const TITLE = '只用键盘办理';
    const { id } = await submitted(TITLE);
    const editor = await panels.panelOf('editor');
    await editor.goto(`${panels.newsroom.lantai.baseUrl}/admin`);
    await editor.getByRole('heading', { name: '您好' }).waitFor();
    const { keyboard } = editor;
    const stops: Stop[] = [];
    const walk = async (kind: string, name: RegExp) =>
      stops.push(...(await tabTo(editor, kind, name)));

    await walk('a', /^审核$/u);
    await keyboard.press('Enter');
    await editor.getByRole('link', { name: TITLE }).waitFor();
    await walk('a', new RegExp(TITLE, 'u'));
    await keyboard.press('Enter');
    await editor.getByRole('heading', { name: TITLE, level: 1 }).waitFor();
    await walk('checkbox', /校对/u);
    await keyboard.press('Space');
    await walk('textarea', /意见/u);
    await keyboard.type('已阅，同意。');
    await walk('button', /^同意$/u);
    await keyboard.press('Enter');
    await editor.getByText('已签署同意').first().waitFor();
    await screenshot(editor, 'review-by-keyboard');

    const view = await panels.newsroom.editor.get<CaseReply>(`/review/cases/${id}`);
    expect(view.body.data.decisions.at(-1)).toMatchObject({ opinion: '已阅，同意。' });
    expect(stops.filter(({ isVisible }) => !isVisible)).toEqual([]);
    expect(await editor.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
  });
});
