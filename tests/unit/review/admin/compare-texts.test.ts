import fc from 'fast-check';
import {
  compareTexts,
  type Piece,
} from '../../../../src/plugins/review/admin/src/diff/compare-texts';

const shown = (pieces: readonly Piece[]): string =>
  pieces
    .map(({ kind, text }) => ({ same: text, removed: `[-${text}-]`, added: `{+${text}+}` })[kind])
    .join('');

const side = (pieces: readonly Piece[], kind: Piece['kind']): string =>
  pieces
    .filter((piece) => piece.kind === 'same' || piece.kind === kind)
    .map(({ text }) => text)
    .join('');

describe('compareTexts', () => {
  it.each([
    ['5月1日起施行', '6月1日起施行', '[-5-]{+6+}月1日起施行'],
    ['共检查企业12家', '共检查企业112家', '共检查企业1{+1+}2家'],
    ['不予公开', '予公开', '[-不-]予公开'],
    ['', '新的一句', '{+新的一句+}'],
    ['旧的一句', '', '[-旧的一句-]'],
    ['没有变化', '没有变化', '没有变化'],
    ['𠮷野家', '吉野家', '[-𠮷-]{+吉+}野家'],
  ])('%s → %s is %s', (before, after, expected) => {
    expect(shown(compareTexts(before, after))).toBe(expected);
  });

  it('counts a character that two sentences share by chance to their change', () => {
    const pieces = compareTexts('市局召开了年度工作会议', '我们于昨日开展联合执法');

    expect(pieces.filter(({ kind, text }) => kind === 'same' && text.length === 1)).toEqual([]);
  });

  it('gives back both texts, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        (one, other) => {
          const pieces = compareTexts(one, other);
          expect(side(pieces, 'removed')).toBe(one);
          expect(side(pieces, 'added')).toBe(other);
        },
      ),
    );
  });

  it('does not search for likeness between long texts that have none', () => {
    const pieces = compareTexts('甲'.repeat(20_000), '乙'.repeat(20_000));

    expect(pieces.map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });
});
