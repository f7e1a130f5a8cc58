import fc from 'fast-check';
import { idNumbers } from '../../../../src/plugins/review/domain/pre-checks/checks/id-numbers';
import { findIdNumbers } from '../../../../src/plugins/review/domain/pre-checks/numbers/find-id-numbers';
import { isCreditCode } from '../../../../src/plugins/review/domain/pre-checks/numbers/is-credit-code';
import { isIdNumber } from '../../../../src/plugins/review/domain/pre-checks/numbers/is-id-number';
import official from '../../../fixtures/review/official-numbers.json';
import {
  content,
  context,
  file,
  htmlField,
  linkField,
  mediaField,
  textField,
  TODAY,
} from './content';
import { fullWidth, idNumberOf, idNumbersOf18 } from './numbers';

const ID = '999999198506151231';
const WITH_X = idNumberOf('61030219900307443');

const codesIn = (text: string) =>
  idNumbers.check(content(textField(text)), context()).map(({ code }) => code);

describe('isIdNumber', () => {
  it.each(official.idNumbers)('accepts %s', (number) =>
    expect(isIdNumber(number, TODAY)).toBe(true),
  );

  it.each(official.wrongCheckDigits)('refuses the check digit of %s', (number) =>
    expect(isIdNumber(number, TODAY)).toBe(false),
  );

  it.each([
    ['a day that is no date', idNumberOf('61030219900230453')],
    ['29 February of a common year', idNumberOf('61030219000229453')],
    ['a month 13', idNumberOf('61030219901301453')],
    ['a year before 1900', idNumberOf('61030218990101453')],
    ['a birth date to come', idNumberOf('61030220261124453')],
    ['17 digits', '99999919850615123'],
    ['a letter inside', '9999991985O6151231'],
  ])('refuses %s', (_, number) => expect(isIdNumber(number, TODAY)).toBe(false));

  it('accepts somebody born today, and a small x', () => {
    expect(isIdNumber(idNumberOf('61030220261123453'), TODAY)).toBe(true);
    expect(WITH_X).toMatch(/X$/);
    expect(isIdNumber(WITH_X.toLowerCase(), TODAY)).toBe(true);
  });
});

describe('isCreditCode', () => {
  it.each(official.creditCodes)('accepts %s', (code) => expect(isCreditCode(code)).toBe(true));

  it.each(official.invalidCreditCodes.map(({ code, why }) => [why, code]))(
    'refuses one with %s',
    (_, code) => expect(isCreditCode(code)).toBe(false),
  );
});

describe('idNumbers', () => {
  it.each([
    ['alone', ID],
    ['in a sentence', `张三，身份证号码${ID}，住址不详。`],
    ['behind Western letters', `ID${ID}`],
    ['in brackets', `（${ID}）`],
    ['in full width', fullWidth(ID)],
    ['with spaces as on the card', '999999 19850615 1231'],
    ['with full-width spaces', '999999　19850615　1231'],
    ['with hyphens', '999999-19850615-1231'],
    ['digit by digit', [...ID].join(' ')],
    ['with invisible characters', [...ID].join('\u200b')],
    ['with soft hyphens and a space', '999999\u00ad198506 \u00ad151231'],
    ['beside another number', `13812345678 ${ID} 2024`],
    ['with a small x', WITH_X.toLowerCase()],
    ['with a full-width X', fullWidth(WITH_X)],
    ['with the X apart', `${WITH_X.slice(0, 17)} X`],
    ['behind a line end and before one', `号码\n${ID}\n完`],
  ])('finds a number %s', (_, text) => expect(codesIn(text)).toEqual(['idNumber']));

  it.each([
    ['18 digits of a longer number', `1${ID}`],
    ['a number that goes on', `${ID}0`],
    ['a wrong check digit', official.wrongCheckDigits.join('，')],
    ['credit codes', official.creditCodes.join('、')],
    ['the index numbers of documents', '000014349/2017-00110，11341702486344515H/202110-00013'],
    ['a long run of digits', '3'.repeat(200)],
    ['a number cut by a comma', '999999，198506151231'],
    ['a number cut by a line end', '999999198506\n151231'],
    ['dates and document numbers', '宝环发〔2024〕18号 2024-01-15 10:30:00'],
    ['an old licence number', '注册号610300100012345'],
    ['a device number of 15 digits', 'SN110105491231002A'],
  ])('is not fooled by %s', (_, text) => expect(codesIn(text)).toEqual([]));

  it('finds each of several', () =>
    expect(codesIn(official.idNumbers.join(' '))).toEqual(
      official.idNumbers.map(() => 'idNumber'),
    ));

  it.each([['110105491231002'], ['110105 491231 002'], ['（110105491231002）']])(
    'warns of the old form %s',
    (text) =>
      expect(idNumbers.check(content(textField(text)), context())).toMatchObject([
        { code: 'oldIdNumber', severity: 'warning', quote: '110105******002' },
      ]),
  );

  it('warns where a number is as good a credit code', () => {
    // 12 1101 20… : a code of 延庆 whose digits pass for a birth date as well.
    const both = Array.from({ length: 10_000 }, (_, index) =>
      idNumberOf(`1211011990${'0101'}${String(index % 1000).padStart(3, '0')}`),
    ).find((number) => isCreditCode(number));
    expect(both).toBeDefined();
    expect(idNumbers.check(content(textField(both ?? '')), context())).toMatchObject([
      { code: 'idNumberOrCreditCode', severity: 'warning' },
    ]);
  });

  it('says where in the plain text, and does not repeat the number', () => {
    const html = `<p>甲</p><p>证件：<b>999999</b>19850615<i>1231</i>。</p>`;
    expect(idNumbers.check(content(htmlField(html)), context())).toEqual([
      {
        code: 'idNumber',
        at: 'body',
        offset: 5,
        length: 18,
        quote: '999999********1231',
        values: { place: 'text' },
      },
    ]);
  });

  it('does not join cells of a table', () =>
    expect(
      idNumbers.check(
        content(htmlField('<tr><td>999999198506</td><td>151231</td></tr>')),
        context(),
      ),
    ).toEqual([]));

  it('looks at the names of attached files, and hides the number in what it says', () =>
    expect(
      idNumbers.check(content(mediaField(file({ name: `张三${ID}.docx` }))), context()),
    ).toEqual([
      {
        code: 'idNumber',
        at: 'attachments',
        quote: '999999********1231',
        values: { place: 'fileName', file: '张三999****31.docx' },
      },
    ]));

  it('looks at the names of files that a body links to', () => {
    const fileAt = (path: string) =>
      path === '/uploads/a.pdf' ? file({ name: `${ID}.pdf` }) : null;
    const body = htmlField('<a href="/uploads/a.pdf">附件</a><img src="/uploads/a.pdf">');
    expect(idNumbers.check(content(body), context({ fileAt }))).toMatchObject([
      { at: 'body', values: { place: 'fileName', file: '999****31.pdf' } },
    ]);
  });

  it.each([
    [
      'descriptions of pictures',
      htmlField(`<img src="/uploads/a.png" alt="${ID}">`),
      'description',
    ],
    ['titles of links', htmlField(`<a href="x" title="${ID}">a</a>`), 'description'],
    ['descriptions in the media library', mediaField(file({ alternativeText: ID })), 'description'],
    [
      'addresses of links',
      htmlField(`<a href="https://a.cn/?id=%39${ID.slice(1)}">a</a>`),
      'address',
    ],
    ['address fields', linkField(`https://a.cn/${ID}`), 'address'],
  ])('looks at %s', (_, field, place) => {
    const findings = idNumbers.check(content(field), context());
    expect(findings).toMatchObject([{ code: 'idNumber', values: { place } }]);
    expect(findings[0]).not.toHaveProperty('offset');
  });

  const separators = fc
    .array(fc.constantFrom(' ', '　', '\u00a0', '\u200b', '\ufeff', '-', '－', '·'), {
      maxLength: 3,
    })
    .map((units) => units.join(''));
  const around = fc
    .array(fc.constantFrom('证', '号', '：', ' ', '\n', 'a', 'X', '.', '1 ', '20 ', '😀'), {
      maxLength: 20,
    })
    .map((units) => units.join(''));

  it('finds every valid number, whatever stands around it and between its digits', () => {
    fc.assert(
      fc.property(
        idNumbersOf18,
        fc.array(separators, { minLength: 17, maxLength: 17 }),
        around,
        around,
        fc.boolean(),
        (number, between, before, after, wide) => {
          const written = wide ? fullWidth(number) : number;
          const spaced = [...written].map((unit, at) => unit + (between[at] ?? '')).join('');
          // A digit or letter that touches the number makes it another one.
          const start = `${before}：`.length;
          const found = findIdNumbers(`${before}：${spaced}。${after}`, TODAY);
          expect(found).toContainEqual(
            expect.objectContaining({ start, end: start + spaced.length }),
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it('gives nothing that fails the check digit or the date', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9xX \-．。，a]{0,200}$/), (text) => {
        for (const { digits, start, end } of findIdNumbers(text, TODAY)) {
          expect(digits.toUpperCase()).toBe(idNumberOf(digits.slice(0, 17)));
          expect(text.slice(start, end).replace(/[ -]/g, '').toLowerCase()).toBe(digits);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('gives nothing of numbers with a digit changed', () => {
    fc.assert(
      fc.property(idNumbersOf18, fc.nat(16), fc.integer({ min: 1, max: 9 }), (number, at, by) => {
        const digit = String((Number(number[at]) + by) % 10);
        // Each weight is prime to 11, so one changed digit never goes unnoticed.
        expect(codesIn(number.slice(0, at) + digit + number.slice(at + 1))).toEqual([]);
      }),
    );
  });
});
