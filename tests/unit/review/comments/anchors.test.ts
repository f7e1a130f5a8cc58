import fc from 'fast-check';
import { anchorComment } from '../../../../src/plugins/review/domain/comments/anchor-comment';
import { findAnchor } from '../../../../src/plugins/review/domain/comments/find-anchor';

const TEXT = [
  '宝鸡市生态环境局关于做好2024年秋冬季大气污染防治工作的通知',
  '各县区分局，机关各科室：',
  '为进一步改善环境空气质量，现将有关事项通知如下。',
  '一、各单位应当在三十个工作日内完成自查，并将结果报送大气科。',
  '二、对逾期未报送的单位，予以通报。',
  '三、联系人和联系电话另行通知。',
].join('\n');

const anchored = (quote: string, text = TEXT, from = 0) => {
  const start = text.indexOf(quote, from);
  return anchorComment(text, { field: 'body', start, end: start + quote.length });
};

const wordsAt = (text: string, place: ReturnType<typeof findAnchor>) => {
  const range = place.state === 'changed' ? place.closest : place;
  return range === null ? null : text.slice(range.start, range.end);
};

/** The anchor of a quote in TEXT, looked for in another text. */
const looked = (quote: string, text: string) => {
  const place = findAnchor(text, anchored(quote));
  return [place.state, wordsAt(text, place)];
};

describe('anchorComment', () => {
  it('keeps the words, what stands around them and where', () => {
    expect(anchorComment('甲乙丙丁戊', { field: 'title', start: 1, end: 3 })).toEqual({
      field: 'title',
      quote: '乙丙',
      prefix: '甲',
      suffix: '丁戊',
      start: 1,
    });
  });

  it('keeps 32 units of the surroundings at most', () => {
    const { prefix, suffix } = anchored('三十个工作日');
    expect([prefix.length, suffix.length]).toEqual([32, 32]);
  });

  it('takes a selection that runs backwards or beyond the text', () => {
    expect(anchorComment('甲乙丙', { field: 'a', start: 9, end: 1 })).toMatchObject({
      quote: '乙丙',
      start: 1,
    });
    expect(anchorComment('甲乙丙', { field: 'a', start: -5, end: 1 })).toMatchObject({
      quote: '甲',
      start: 0,
    });
  });

  it('anchors to the field without a selection', () =>
    expect(anchorComment('甲乙丙', { field: 'a', start: 2, end: 2 })).toEqual({
      field: 'a',
      quote: '',
      prefix: '',
      suffix: '',
      start: 0,
    }));

  it('keeps the first 512 units of a long selection', () =>
    expect(
      anchorComment('字'.repeat(2_000), { field: 'a', start: 5, end: 1_900 }).quote,
    ).toHaveLength(512));

  it('never cuts a character in two', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', '环', '😀', '👨‍👩‍👧', '𠮷'), maxLength: 300 });
    fc.assert(
      fc.property(texts, fc.nat(700), fc.nat(700), (text, start, end) => {
        const anchor = anchorComment(text, { field: 'a', start, end });
        for (const part of [anchor.quote, anchor.prefix, anchor.suffix]) {
          expect(part).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/);
        }
        expect(text.slice(anchor.start, anchor.start + anchor.quote.length)).toBe(anchor.quote);
      }),
    );
  });
});

describe('findAnchor', () => {
  it.each(['宝鸡市', '三十个工作日', '通知', '通知。', '2024年', TEXT.slice(0, 200), TEXT])(
    'finds %s where it was',
    (quote) => expect(looked(quote, TEXT)).toEqual(['found', quote]),
  );

  it('finds a comment on the field itself', () =>
    expect(findAnchor('别的', anchorComment('甲', { field: 'a', start: 0, end: 0 }))).toEqual({
      state: 'found',
      start: 0,
      end: 2,
    }));

  it.each([
    ['something is put before', (text: string) => `【转载】${text}`],
    ['a paragraph before goes', (text: string) => text.replace(/为进一步.*\n/, '')],
    ['something is put right before', (text: string) => text.replace('三十', '最迟于签收后三十')],
    ['what stood right before goes', (text: string) => text.replace('应当在', '')],
    ['paragraphs change places', (text: string) => text.split('\n').reverse().join('\n')],
    ['the rest is written anew', () => '现要求：各单位应当在三十个工作日内整改。'],
  ])('finds words again when %s', (_, edit) =>
    expect(looked('三十个工作日', edit(TEXT))).toEqual(['moved', '三十个工作日']),
  );

  it.each([
    ['something is put behind', (text: string) => `${text}\n附件`],
    [
      'something is put right behind',
      (text: string) => text.replace('工作日内', '工作日（不含节假日）内'),
    ],
    ['what stands behind goes', (text: string) => text.slice(0, text.indexOf('内完成'))],
  ])('finds words where they were when %s', (_, edit) =>
    expect(looked('三十个工作日', edit(TEXT))).toEqual(['found', '三十个工作日']),
  );

  it('finds a short word in a title that was rewritten around it', () => {
    const title = '关于做好环保工作的通知';
    const edited = '关于切实做好生态环保相关工作的紧急通知';
    expect(findAnchor(edited, anchored('环保', title))).toEqual({
      state: 'moved',
      start: 8,
      end: 10,
    });
  });

  it('tells apart the same words in several places', () => {
    const lines = Array.from({ length: 30 }, (_, index) => `第${index + 1}月空气质量优良天数达标`);
    const text = lines.join('\n');
    for (const index of [0, 7, 18, 29]) {
      const anchor = anchored('优良', text, text.indexOf(lines[index]));
      const edited = ['新的一行', ...lines.slice(5, 6), ...lines].join('\n');
      const wanted = edited.lastIndexOf(lines[index]) + lines[index].indexOf('优良');
      expect(findAnchor(edited, anchor)).toMatchObject({ state: 'moved', start: wanted });
    }
  });

  it.each([
    [
      'a word is changed',
      '三十个工作日内',
      (text: string) => text.replace('三十', '二十'),
      '二十个工作日内',
    ],
    [
      'the words are replaced',
      '三十个工作日',
      (text: string) => text.replace('三十个工作日', '一周'),
      '一周',
    ],
    [
      'the words are deleted',
      '三十个工作日',
      (text: string) => text.replace('三十个工作日', ''),
      '',
    ],
    [
      'words and surroundings change a little',
      '各单位应当在三十个工作日内完成自查',
      (text: string) =>
        text.replace(
          '通知如下。\n一、各单位应当在三十个工作日内完成自查，',
          '\n（一）各单位须在三十个工作日内完成自查；',
        ),
      '各单位须在三十个工作日内完成自查',
    ],
  ])('says that the words changed when %s, and which they are now', (_, quote, edit, now) =>
    expect(looked(quote, edit(TEXT))).toEqual(['changed', now]),
  );

  it('names the whole text where the whole text was replaced', () =>
    expect(findAnchor('新标题', anchored('旧的标题', '旧的标题'))).toEqual({
      state: 'changed',
      closest: { start: 0, end: 3 },
    }));

  it.each([
    ['everything is other', '三十个工作日', '本页内容已经删除'],
    ['nothing is left', '三十个工作日', ''],
    ['a short word stands somewhere else by chance', '通报', '气象通报每日更新。'.repeat(3)],
  ])('gives no place when %s', (_, quote, text) =>
    expect(findAnchor(text, anchored(quote))).toEqual({ state: 'changed', closest: null }),
  );

  it('takes whole characters in the closest words', () => {
    const text = '前面的话😀😀😀甲乙丙丁😀😀😀后面的话';
    const anchor = anchored('😀甲乙丙丁😀', text);
    const edited = '换😀😁甲乙丙丁😂😀了';
    const place = findAnchor(edited, anchor);
    expect(place.state).toBe('changed');
    expect(wordsAt(edited, place)).toMatch(/^\p{Emoji}?甲乙丙丁\p{Emoji}?$/u);
  });

  const characters = fc.constantFrom('环', '境', '保', '护', '的', '，', 'a', '1', '😀', '\n');
  const texts = fc.string({ unit: characters, minLength: 1, maxLength: 120 });
  const selected = texts.chain((text) =>
    fc.tuple(fc.constant(text), fc.nat(text.length), fc.nat(text.length)),
  );

  it('finds any words in a text that did not change', () => {
    fc.assert(
      fc.property(selected, ([text, start, end]) => {
        const anchor = anchorComment(text, { field: 'a', start, end });
        expect(findAnchor(text, anchor)).toMatchObject({ state: 'found', start: anchor.start });
      }),
    );
  });

  it('moves with text that is put before or behind', () => {
    fc.assert(
      fc.property(selected, texts, texts, ([text, start, end], before, behind) => {
        const anchor = anchorComment(text, { field: 'a', start, end });
        fc.pre(anchor.quote !== '' && anchor.prefix.length > 3 && anchor.suffix.length > 3);
        const edited = `${before}\n＃\n${text}\n＃\n${behind}`;
        const place = findAnchor(edited, anchor);
        expect(place.state).not.toBe('changed');
        expect(wordsAt(edited, place)).toBe(anchor.quote);
      }),
    );
  });

  it('gives exactly the quoted words, unless it says that they changed', () => {
    fc.assert(
      fc.property(selected, texts, ([text, start, end], other) => {
        const anchor = anchorComment(text, { field: 'a', start, end });
        const place = findAnchor(other, anchor);
        const words = wordsAt(other, place);
        if (place.state !== 'changed' && anchor.quote !== '') expect(words).toBe(anchor.quote);
        if (words !== null) expect(words).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/);
        expect(findAnchor(other, anchor)).toEqual(place);
      }),
    );
  });

  it('answers for a hundred thousand characters in bounded time', () => {
    let seed = 1;
    const next = () => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return String.fromCharCode(0x4e00 + ((seed >> 8) % 2_500));
    };
    const long = Array.from({ length: 100_000 }, next).join('');
    const quote = long.slice(50_000, 50_512).split('').reverse().join('');
    const lost = {
      field: 'a',
      quote,
      prefix: '无'.repeat(32),
      suffix: '有'.repeat(32),
      start: 50_000,
    };
    const same = anchorComment('的'.repeat(1_000), { field: 'a', start: 300, end: 600 });
    const start = performance.now();
    expect(findAnchor(long, lost)).toEqual({ state: 'changed', closest: null });
    expect(findAnchor('的'.repeat(100_000), same).state).toBe('found');
    expect(findAnchor('地'.repeat(100_000), same).state).toBe('changed');
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
