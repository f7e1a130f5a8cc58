import type { CheckFinding } from '../../../../src/plugins/review/domain/pre-checks/check-finding';
import { findingKey } from '../../../../src/plugins/review/domain/pre-checks/finding-key';
import type { PreCheck } from '../../../../src/plugins/review/domain/pre-checks/pre-check';
import { createPreCheckRegistry } from '../../../../src/plugins/review/domain/pre-checks/pre-check-registry';
import { STANDARD_PRE_CHECKS } from '../../../../src/plugins/review/domain/pre-checks/standard-pre-checks';
import { content, context, file, htmlField, mediaField, textField } from './content';

const check = (given: Partial<PreCheck> = {}): PreCheck => ({
  key: 'other.check',
  severity: 'warning',
  check: () => [{ code: 'other.found', at: 'title' }],
  ...given,
});

const run = (checks: readonly PreCheck[], given = {}) =>
  createPreCheckRegistry(checks).run(content(textField('甲')), context(given));

describe('createPreCheckRegistry', () => {
  it('runs the checks in order, those that were added last', () => {
    const registry = createPreCheckRegistry([check({ key: 'a' })]);
    registry.add(check({ key: 'b' }));
    expect(registry.list().map(({ key }) => key)).toEqual(['a', 'b']);
    expect(registry.run(content(textField('甲')), context())).toHaveLength(2);
  });

  it('takes a key once', () =>
    expect(() => createPreCheckRegistry([check(), check()])).toThrow('other.check'));

  it('gives findings the severity of their check and the label of their field', () =>
    expect(run([check()])).toEqual([
      { code: 'other.found', severity: 'warning', at: 'title', values: { field: '标题' } },
    ]));

  it("prefers a finding's own severity, and the settings to both", () => {
    const blocking = check({
      check: () => [{ code: 'other.found', severity: 'blocking', at: 'title' }],
    });
    expect(run([blocking])).toMatchObject([{ severity: 'blocking' }]);
    expect(run([blocking], { severities: { 'other.found': 'warning' } })).toMatchObject([
      { severity: 'warning' },
    ]);
    expect(run([blocking], { severities: { 'other.found': 'off' } })).toEqual([]);
  });

  it('reports a check that breaks, as severe as the check', () => {
    const broken = check({
      severity: 'blocking',
      check: () => {
        throw new Error('out of order');
      },
    });
    expect(run([broken, check({ key: 'b' })])).toMatchObject([
      {
        code: 'checkFailed',
        severity: 'blocking',
        values: { check: 'other.check', problem: 'out of order' },
      },
      { code: 'other.found' },
    ]);
  });

  it('lists 200 findings of a check and counts the rest, as severe as the worst of them', () => {
    const many = check({
      check: () =>
        Array.from({ length: 250 }, (_, index) => ({
          code: 'other.found',
          severity: index === 240 ? 'blocking' : 'warning',
          at: 'title',
        })),
    });
    const findings = run([many]);
    expect(findings).toHaveLength(201);
    expect(findings.at(-1)).toMatchObject({
      code: 'moreFindings',
      severity: 'blocking',
      values: { count: 50, check: 'other.check', field: '标题' },
    });
  });

  it('collects the sentences that checks bring', () => {
    const registry = createPreCheckRegistry([
      check({ sentences: { en: { 'other.found': 'Found.' } } }),
      check({ key: 'b', sentences: { en: { 'b.found': 'B.' }, 'zh-Hans': { 'b.found': '乙。' } } }),
    ]);
    expect(registry.sentences('en')).toEqual({ 'other.found': 'Found.', 'b.found': 'B.' });
    expect(registry.sentences('zh-Hans')).toEqual({ 'b.found': '乙。' });
  });
});

describe('findingKey', () => {
  const finding = (given: Partial<CheckFinding> = {}): CheckFinding => ({
    code: 'landlineNumber',
    severity: 'warning',
    at: 'body',
    quote: '09173260123',
    offset: 3,
    length: 11,
    values: { field: '正文', place: 'text' },
    ...given,
  });

  it('stays the same where the words stand somewhere else', () =>
    expect(findingKey(finding({ offset: 99, values: { field: 'Body', place: 'text' } }))).toBe(
      findingKey(finding()),
    ));

  it.each([
    ['code', { code: 'serviceNumber' }],
    ['field', { at: 'summary' }],
    ['words', { quote: '09173260124' }],
    ['place', { values: { place: 'description' } }],
    ['file', { values: { place: 'text', file: 'a.pdf' } }],
  ])('differs with the %s', (_, given) =>
    expect(findingKey(finding(given))).not.toBe(findingKey(finding())),
  );
});

describe('the standard checks', () => {
  const registry = createPreCheckRegistry(STANDARD_PRE_CHECKS);

  it('have nothing to say of good content', () =>
    expect(
      registry.run(
        content(
          textField('关于开展2024年大气污染防治工作的通知', { required: true }),
          htmlField('<h2>一、总体要求</h2><p>详见<a href="https://www.gov.cn/">政府网</a>。</p>'),
          mediaField(file()),
        ),
        context(),
      ),
    ).toEqual([]));

  it('give the same findings twice', () => {
    const bad = content(
      textField('', { required: true }),
      htmlField('<p>13812345678<a href="">x</a><img src="/uploads/a.png"></p>'),
    );
    const findings = registry.run(bad, context());
    expect(findings.map(({ code }) => code)).toEqual([
      'mobileNumber',
      'fieldMissing',
      'linkEmpty',
      'imageFileMissing',
      'imageWithoutDescription',
    ]);
    expect(registry.run(bad, context())).toEqual(findings);
  });

  it('take a hundred thousand characters of numbers without trouble', () => {
    const start = performance.now();
    for (const unit of ['1 ', '12345 ', '13812345678 ', '1', '６', '1-', '\u200b', 'a1']) {
      const text = unit.repeat(Math.floor(100_000 / unit.length));
      registry.run(content(textField(text)), context());
    }
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});
