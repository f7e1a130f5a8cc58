import fc from 'fast-check';
import { bankCardNumbers } from '../../../../src/plugins/review/domain/pre-checks/checks/bank-card-numbers';
import { phoneNumbers } from '../../../../src/plugins/review/domain/pre-checks/checks/phone-numbers';
import { isCreditCode } from '../../../../src/plugins/review/domain/pre-checks/numbers/is-credit-code';
import { maskLongNumbers } from '../../../../src/plugins/review/domain/pre-checks/numbers/mask-long-numbers';
import { content, context, file, htmlField, linkField, mediaField, textField } from './content';
import { cardOf, fullWidth, idNumbersOf18 } from './numbers';

const phonesIn = (text: string, given = {}) =>
  phoneNumbers
    .check(content(textField(text)), context(given))
    .map(({ code, quote }) => [code, quote]);

const cardsIn = (text: string) => bankCardNumbers.check(content(textField(text)), context());

describe('phoneNumbers', () => {
  it.each([
    '13812345678',
    '联系人张三13812345678。',
    '手机：138 1234 5678',
    '138-1234-5678',
    '138－1234－5678',
    '+86 138 1234 5678',
    '+8613812345678',
    '0086-13812345678',
    '013812345678',
    '1．13812345678',
    '(13812345678)',
    'tel:13812345678',
    '1 3 8 1 2 3 4 5 6 7 8',
    '1\u200b3812345678',
    fullWidth('13812345678'),
    '微信号13812345678（同手机）',
  ])('finds a mobile number in %s', (text) =>
    expect(phonesIn(text)).toEqual([['mobileNumber', '138****5678']]),
  );

  it('blocks a mobile number and only asks about others', () => {
    const findings = phoneNumbers.check(content(textField('13812345678，12345')), context());
    expect(findings.map(({ severity }) => severity ?? phoneNumbers.severity)).toEqual([
      'blocking',
      'warning',
    ]);
  });

  it.each([
    ['0917-3260123', '09173260123'],
    ['（0917）3260123', '09173260123'],
    ['(0917) 3260123', '09173260123'],
    ['010-66556114', '01066556114'],
    ['010－6655 6114', '01066556114'],
    ['02968012345', '02968012345'],
    ['+86 029-68012345', '8602968012345'],
    ['电话：3260123', '3260123'],
    ['传真 (宝鸡)：326-0123', '3260123'],
    ['Tel: 68012345', '68012345'],
  ])('warns of the landline %s', (text, number) =>
    expect(phonesIn(text)).toEqual([['landlineNumber', number]]),
  );

  it.each([
    ['举报电话12369', '12369'],
    ['拨打 12345 热线', '12345'],
    ['１２３４５', '12345'],
    ['400-810-8888', '4008108888'],
    ['8008108888', '8008108888'],
    ['400 8108 888', '4008108888'],
  ])('warns of the service number in %s', (text, number) =>
    expect(phonesIn(text)).toEqual([['serviceNumber', number]]),
  );

  it.each([
    ['amounts', '投资13812345678元，面积 12345 平方米，12369人，12345.6吨'],
    ['decimals', '0.13812345678，1.12345，12345.1'],
    ['thousands', '1,812,345，12,345'],
    ['numbers of 12 digits', '213812345678'],
    ['numbers that begin with 12', '12812345678'],
    ['years in a row', '1998-2019 300家，2019 2020 2021'],
    ['dates', '2024-01-15 10:30，20240115'],
    ['seven digits that nobody calls a telephone', '编号3260123'],
    ['a longer short number', '123456，112345'],
    ['index and document numbers', '000014349/2017-00110，宝环发〔2024〕12号'],
    ['an amount of money', '￥13812345678'],
    ['a hash', 'a13812345678f'],
  ])('is not fooled by %s', (_, text) => expect(phonesIn(text)).toEqual([]));

  it('says each number once, in its place', () => {
    const findings = phoneNumbers.check(
      content(htmlField('<p>甲：<b>138</b>1234 5678</p><p>电话：0917-3260123</p>')),
      context(),
    );
    expect(findings).toMatchObject([
      { code: 'mobileNumber', at: 'body', offset: 2, length: 12 },
      { code: 'landlineNumber', at: 'body', offset: 18, length: 12 },
    ]);
  });

  it('leaves the numbers that the bureau has made public', () => {
    const publicNumbers = ['0917-3260123', '12369', '+86 13812345678'];
    expect(
      phonesIn('0917-3260123、（0917）3260123、12369、13812345678、12345', { publicNumbers }),
    ).toEqual([['serviceNumber', '12345']]);
  });

  it('takes the hotlines of the settings', () =>
    expect(phonesIn('12345、96116', { hotlines: ['96116'] })).toEqual([
      ['serviceNumber', '96116'],
    ]));

  it('takes a setting that is no number for none', () =>
    expect(phonesIn('12345', { hotlines: ['.*', ''] })).toEqual([]));

  it('looks at names of files and at links to telephones, not at other addresses', () => {
    const link = (href: string) => htmlField(`<a href="${href}">a</a>`);
    const check = (field: Parameters<typeof content>[0]) =>
      phoneNumbers.check(content(field), context()).map(({ values }) => values?.place);
    expect(check(mediaField(file({ name: '名单_13812345678.xlsx' })))).toEqual(['fileName']);
    expect(check(link('tel:13812345678'))).toEqual(['address']);
    expect(check(link('https://a.cn/t_13812345678.html'))).toEqual([]);
    expect(check(linkField('https://a.cn/art_13812345678.html'))).toEqual([]);
  });

  it('says nothing about the digits of ID numbers', () => {
    fc.assert(
      fc.property(idNumbersOf18, fc.constantFrom('', ' ', '-'), (number, separator) =>
        expect(phonesIn(`号码：${[...number].join(separator)}。`)).toEqual([]),
      ),
    );
  });
});

const CARD = cardOf('622848040256489001');
const SHORT_CARD = cardOf('622202123456789');

describe('bankCardNumbers', () => {
  it.each([
    ['19 digits', CARD],
    ['16 digits', SHORT_CARD],
    ['17 digits of 交通银行', cardOf('6014281234567890')],
    ['a card of before UnionPay', cardOf('955880123456789012')],
    ['a Visa card', cardOf('411111111111111')],
    ['a MasterCard', cardOf('542418000000000')],
    ['groups of four', CARD.replace(/(\d{4})(?=\d)/g, '$1 ')],
    ['groups of four with hyphens', SHORT_CARD.replace(/(\d{4})(?=\d)/g, '$1-')],
    ['six and the rest', `${CARD.slice(0, 6)} ${CARD.slice(6)}`],
    ['digit by digit', [...CARD].join(' ')],
    ['full width', fullWidth(CARD)],
    ['invisible characters', [...CARD].join('\u2060')],
    ['a sentence', `卡号${CARD}，开户行`],
  ])('finds a number in %s', (_, text) =>
    expect(cardsIn(text)).toMatchObject([{ code: 'bankCardNumber' }]),
  );

  it.each([
    ['a wrong check digit', CARD.slice(0, -1) + String((Number(CARD.at(-1)) + 1) % 10)],
    ['another issuer', cardOf('712345678901234')],
    ['15 and 20 digits', `${cardOf('62220212345678')}，${cardOf('6222021234567890123')}`],
    ['a longer run of digits', `${CARD}00000`],
    ['numbers in a row', '622 848 040 256 489 0018'],
    ['part of a file key', `a${CARD}f`],
  ])('is not fooled by %s', (_, text) => expect(cardsIn(text)).toEqual([]));

  it('leaves the ID numbers of 甘肃, which begin like cards, to their own check', () => {
    fc.assert(
      fc.property(idNumbersOf18, (number) => {
        fc.pre(number.startsWith('6'));
        expect(cardsIn(number)).toEqual([]);
      }),
    );
  });

  it('says where, and hides the number', () =>
    expect(cardsIn(`卡号 ${SHORT_CARD}`)).toEqual([
      {
        code: 'bankCardNumber',
        at: 'title',
        offset: 3,
        length: 16,
        quote: `622202******${SHORT_CARD.slice(-4)}`,
        values: { place: 'text' },
      },
    ]));

  it('looks at names of files, not at addresses', () => {
    const named = content(mediaField(file({ name: `${CARD}.pdf` })));
    expect(bankCardNumbers.check(named, context())).toMatchObject([{ at: 'attachments' }]);
    const linked = content(htmlField(`<a href="https://a.cn/${CARD}.html">a</a>`));
    expect(bankCardNumbers.check(linked, context())).toEqual([]);
  });

  it('finds every card of an issuer, in one piece or in fours', () => {
    const payloads = fc.stringMatching(/^62[0-9]{13,16}$/);
    fc.assert(
      fc.property(payloads, fc.boolean(), (payload, grouped) => {
        const card = cardOf(payload);
        fc.pre(!isCreditCode(card));
        const written = grouped ? card.replace(/(\d{4})(?=\d)/g, '$1 ') : card;
        const [found] = bankCardNumbers.check(content(textField(`：${written}。`)), context());
        // One in many thousand is an ID number as well.
        expect(found ?? { offset: 1, length: written.length }).toMatchObject({
          offset: 1,
          length: written.length,
        });
      }),
    );
  });
});

describe('maskLongNumbers', () => {
  it.each([
    ['张三999999198506151231.docx', '张三999****31.docx'],
    ['138 1234 5678名单', '138****78名单'],
    ['１３８１２３４５６７８', '138****78'],
    ['20240115通知（2024-18）.pdf', '20240115通知（2024-18）.pdf'],
    ['', ''],
  ])('writes %s as %s', (text, masked) => expect(maskLongNumbers(text)).toBe(masked));
});
