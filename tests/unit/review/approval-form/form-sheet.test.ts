import { factRows } from '../../../../src/plugins/review/domain/approval-form/fact-rows';
import { formSheet } from '../../../../src/plugins/review/domain/approval-form/form-sheet';
import type { FormWord } from '../../../../src/plugins/review/domain/approval-form/form-words';
import { fillSentence } from '../../../../src/plugins/review/domain/fill-sentence';
import { sheetDocument } from '../../../../src/plugins/review/server/src/export/sheet-document';
import en from '../../../../src/plugins/review/translations/approval-form.en.json';
import zh from '../../../../src/plugins/review/translations/approval-form.zh-Hans.json';
import { unzip } from '../../../support/unzip';
import { aSnapshot, formOf, handedIn, signed, step } from './builders';

const words: Record<FormWord, string> = zh;
const speech = {
  say: (word: FormWord, values?: Record<string, string | number>) =>
    fillSentence(words[word], values),
  sayFinding: ({ quote = '' }) => `请核对${quote}`,
};

const sheetOf = (...given: Parameters<typeof formOf>) => formSheet(formOf(...given), speech);

const facts = (...given: Parameters<typeof formOf>) =>
  Object.fromEntries(sheetOf(...given).facts.map(({ label, value }) => [label, value]));

const placeholders = (sentence: string) => [...new Set(sentence.match(/\{\w+\}/gu))].sort();

describe('the words of the form', () => {
  it('are there in both languages', () => expect(Object.keys(en)).toEqual(Object.keys(zh)));

  it.each(Object.entries(zh))('take the same values in both: %s', (key, chinese) => {
    const english = en[key as keyof typeof en];
    expect(placeholders(english)).toEqual(placeholders(chinese));
    expect(english).not.toMatch(/\p{Script=Han}/u);
  });
});

describe('the sheet', () => {
  it('names the source and says who vouched that it is no secret', () => {
    const ticked = [{ key: 'secrecy', text: '不涉密' }];
    expect(facts([handedIn(), signed('终审', { details: { ticked } })])).toMatchObject({
      来源: '转载 生态环境部 https://www.mee.gov.cn/a',
      是否涉密: '否。张三（终审，2025-10-09 09:02）确认：不涉密',
      附件和图片: '2 个：名单.pdf、现场.jpg',
    });
  });

  it('says 代 where a delegate signed', () => {
    const onBehalfOf = { id: 9, name: '李四', post: '局长', unit: null };
    const [signatures] = sheetOf([handedIn(), signed('初审', { onBehalfOf })]).tables;
    expect(signatures?.rows[0]?.slice(0, 3)).toEqual([
      '初审',
      '张三 代 李四（局长）',
      '审批人，办公室',
    ]);
  });

  it('tells a refusal to sign an emergency afterwards from a return', () => {
    const asked = handedIn({ event: 'emergency-requested', details: { kind: 'emergency' } });
    const confirmed = step({ event: 'emergency-confirmed' });
    const refused = step({ event: 'returned', stage: '初审', details: { reason: '数据不实' } });
    const [signatures] = sheetOf([asked, confirmed, refused]).tables;
    expect(signatures?.rows.at(-1)?.[4]).toBe('不予补签：数据不实');
  });

  it('warns on top when the records do not verify, and does not say that they do', () => {
    const { warnings, closing } = sheetOf([handedIn()], aSnapshot('<p>别的</p>'));
    expect(warnings).toEqual([
      '核对未通过，本单不能作为凭证。请联系系统管理员核对台账。',
      '第 1 轮的内容快照与台账记载的内容摘要不符。',
    ]);
    expect(closing).not.toContain('核对一致');
  });

  it('leaves no value out of a sentence', () => {
    const text = JSON.stringify(sheetOf([handedIn(), signed('初审')]));
    expect(text).not.toMatch(/\{\w+\}|undefined|null/u);
  });
});

describe('lines of facts', () => {
  const fact = (label: string, isWide = false) => ({ label, value: '', isWide });

  it('hold two, or one wide one', () => {
    const rows = factRows([fact('1', true), fact('2'), fact('3'), fact('4'), fact('5', true)]);
    expect(rows.map((row) => row.map(({ label }) => label))).toEqual([
      ['1'],
      ['2', '3'],
      ['4'],
      ['5'],
    ]);
  });
});

describe('the Word document', () => {
  const times = { begun: '2025-10-09T01:02:03.000Z', changed: '2025-10-10T01:02:03.000Z' };

  afterEach(() => jest.useRealTimers());

  it('has the same bytes whenever it is made', async () => {
    const sheet = sheetOf([handedIn(), signed('初审')]);
    const at = async (now: string) => {
      jest.useFakeTimers({ now: new Date(now), doNotFake: ['nextTick', 'setImmediate'] });
      return (await sheetDocument(sheet, times)).toString('base64');
    };

    expect(await at('2035-01-01T00:00:00Z')).toBe(await at('2025-10-10T00:00:00Z'));
  });

  it('keeps texts apart from its own markup, and drops what XML has no place for', async () => {
    const note = '<w:p> & "引号"\u0007\n第二行';
    const sheet = sheetOf([handedIn({ details: { note }, title: '<b>&标题' })]);

    const files = await unzip(await sheetDocument(sheet, times));

    const text = files.get('word/document.xml')?.text ?? '';
    expect(text).toContain('&lt;w:p&gt; &amp; ');
    expect(text).toContain('第二行');
    expect(text).not.toContain('\u0007');
    expect(files.get('docProps/core.xml')?.text).toContain(times.changed);
  });
});
