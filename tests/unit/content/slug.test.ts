import fc from 'fast-check';
import { freeSlug, slugOf } from '../../../src/content/slug';

describe('the slug of', () => {
  it.each([
    ['关于公布通知', 'guan-yu-gong-bu-tong-zhi'],
    ['《关于公布通知》', 'guan-yu-gong-bu-tong-zhi'],
    ['2024年第1号公告', '2024-nian-di-1-hao-gong-gao'],
    ['PM2.5 浓度下降', 'pm2-5-nong-du-xia-jiang'],
    ['绿色发展', 'lv-se-fa-zhan'],
    ['重庆银行召开会议', 'chong-qing-yin-hang-zhao-kai-hui-yi'],
    ['Annual Report', 'annual-report'],
    ['ＡＢＣ１２３', 'abc123'],
    ['宝环发〔2019〕12号', 'bao-huan-fa-2019-12-hao'],
    ['  “十四五”规划——中期评估  ', 'shi-si-wu-gui-hua-zhong-qi-ping-gu'],
    ['！！！', 'item'],
    ['😀', 'item'],
    ['', 'item'],
  ])('%s is %s', (title, slug) => {
    expect(slugOf(title)).toBe(slug);
  });

  it('a long title is cut between words', () => {
    const slug = slugOf('中华人民共和国生态环境保护法实施条例'.repeat(3));
    expect(slug.length).toBeLessThanOrEqual(80);
    expect(slug).toMatch(/^zhong-hua-ren-min-gong-he-guo-/);
    expect(`${slugOf('中华人民共和国生态环境保护法实施条例'.repeat(3))}-`).toMatch(/^([a-z]+-)+$/);
    expect(slug.split('-').every((word) => word.length <= 6)).toBe(true);
  });

  it('one long word is cut inside it', () => {
    expect(slugOf('a'.repeat(200))).toBe('a'.repeat(80));
  });
});

describe('whatever the title, the slug', () => {
  const anyText = fc.oneof(
    fc.string({ maxLength: 300 }),
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 100 }),
    fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 100 })
      .map((units) => String.fromCharCode(...units)),
    fc
      .array(fc.integer({ min: 0x4e00, max: 0x9fff }), { maxLength: 200 })
      .map((points) => String.fromCodePoint(...points)),
  );

  it('holds small letters and digits in words joined by hyphens, at most 80 characters', () => {
    fc.assert(
      fc.property(anyText, (title) => {
        const slug = slugOf(title);
        expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(slug.length).toBeLessThanOrEqual(80);
      }),
      { numRuns: 500 },
    );
  });

  it('stays as it is when taken for a title', () => {
    fc.assert(
      fc.property(anyText, (title) => {
        const slug = slugOf(title);
        expect(slugOf(slug)).toBe(slug);
      }),
    );
  });
});

describe('a free slug', () => {
  it('is the plain one when nobody has it', () => {
    expect(freeSlug('tong-zhi', new Set(['tong-zhi-2']))).toBe('tong-zhi');
  });

  it('has the first number that is free', () => {
    expect(freeSlug('tong-zhi', new Set(['tong-zhi', 'tong-zhi-2', 'tong-zhi-4']))).toBe(
      'tong-zhi-3',
    );
  });

  it('is never taken', () => {
    const slug = fc.constantFrom('a', 'a-2', 'a-3', 'a-4', 'a-b');
    fc.assert(
      fc.property(slug, fc.uniqueArray(slug), (base, taken) => {
        expect(taken).not.toContain(freeSlug(base, new Set(taken)));
      }),
    );
  });
});
