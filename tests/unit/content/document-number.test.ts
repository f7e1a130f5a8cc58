import fc from 'fast-check';
import {
  isDocumentNumber,
  withHexagonalBrackets,
} from '../../../src/content/rules/document-number';

describe('a document number is in its form', () => {
  it.each([
    '宝环发〔2019〕12号',
    '宝环函〔2024〕1号',
    '陕环固体函〔2021〕99999号',
    '国办发〔1998〕8号',
    'A市环发〔2020〕3号',
    '国务院令第711号',
    '生态环境部令第16号',
    '2019年第5号',
    '生态环境部公告2019年第5号',
  ])('when it is %s', (number) => {
    expect(isDocumentNumber(number)).toBe(true);
  });
});

describe('a document number is not in its form', () => {
  it.each([
    ['the year stands in square brackets', '宝环发[2019]12号'],
    ['the year stands in round brackets', '宝环发（2019）12号'],
    ['the brackets do not match', '宝环发〔2019]12号'],
    ['the issuer’s code is missing', '〔2019〕12号'],
    ['the year is missing', '宝环发12号'],
    ['the year has two digits', '宝环发〔19〕12号'],
    ['the year is in another century', '宝环发〔1819〕12号'],
    ['the serial number begins with a zero', '宝环发〔2019〕012号'],
    ['the serial number carries 第', '宝环发〔2019〕第12号'],
    ['the serial number has six digits', '宝环发〔2019〕123456号'],
    ['the serial number is missing', '宝环发〔2019〕号'],
    ['号 is missing', '宝环发〔2019〕12'],
    ['something follows', '宝环发〔2019〕12号附件'],
    ['there is a blank', '宝环发〔2019〕 12号'],
    ['the digits are full width', '宝环发〔２０１９〕１２号'],
    ['an order has no 第', '国务院令711号'],
    ['it is any text', '关于公布通知'],
    ['it is empty', ''],
  ])('when %s', (_, number) => {
    expect(isDocumentNumber(number)).toBe(false);
  });
});

describe('the number with hexagonal brackets', () => {
  it.each([
    ['[', ']'],
    ['(', ')'],
    ['（', '）'],
    ['【', '】'],
    ['［', '］'],
    ['{', '}'],
    ['｛', '｝'],
    ['﹝', '﹞'],
    ['<', '>'],
    ['《', '》'],
    ['〈', '〉'],
    ['「', '」'],
    ['『', '』'],
    ['(', '】'],
  ])('is given for %s2019%s', (open, close) => {
    expect(withHexagonalBrackets(`宝环发${open}2019${close}12号`)).toBe('宝环发〔2019〕12号');
  });

  it('is given where blanks stand inside', () => {
    expect(withHexagonalBrackets('宝环发 [ 2019 ] 12 号')).toBe('宝环发〔2019〕12号');
  });

  it.each(['宝环发2019年12号', '宝环发[2019]', '[2019]', '随便写写', ''])(
    'is not given for %s, where more than the brackets is wrong',
    (number) => {
      expect(withHexagonalBrackets(number)).toBeNull();
    },
  );

  it('is not given for a number that is right already', () => {
    expect(withHexagonalBrackets('宝环发〔2019〕12号')).toBeNull();
  });

  it('is always a number in its form, and stays as it is when corrected again', () => {
    const bracket = fc.constantFrom(...'[](){}（）【】［］〔〕<>《》 ');
    const part = fc.oneof(bracket, fc.constantFrom('宝环发', '2019', '12', '号', '令第', '年第'));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(part).map((parts) => parts.join('')),
        ),
        (text) => {
          const corrected = withHexagonalBrackets(text);
          if (corrected === null) return;
          expect(isDocumentNumber(corrected)).toBe(true);
          expect(withHexagonalBrackets(corrected)).toBeNull();
        },
      ),
    );
  });
});
