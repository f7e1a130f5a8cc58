import { checkUpload } from '../../../src/uploads/check-upload';
import { bytesOfBuffer } from '../../../src/uploads/file-bytes';
import { DEFAULT_UPLOAD_LIMITS as limits } from '../../../src/uploads/limits';
import * as samples from '../../fixtures/uploads/samples';

const { binaryOffice, buildZip, contentTypes, ofd, openXml, storage, stream } = samples;

const OPEN_XML = 'application/vnd.openxmlformats-officedocument';

const utf16 = (text: string): Buffer =>
  Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);

const ACCEPTED: [what: string, fileName: string, bytes: Buffer, mime: string][] = [
  ['a JPEG', '合影.jpg', samples.jpeg, 'image/jpeg'],
  ['a JPEG with the long extension', '合影.jpeg', samples.jpeg, 'image/jpeg'],
  ['a JPEG with an extension in capitals', 'IMG_0001.JPG', samples.jpeg, 'image/jpeg'],
  ['a PNG', '公章.png', samples.png, 'image/png'],
  ['a GIF', '动图.gif', samples.gif, 'image/gif'],
  ['a lossy WebP', '照片.webp', samples.webp, 'image/webp'],
  ['a lossless WebP', '照片.webp', samples.losslessWebp, 'image/webp'],
  ['a WebP with transparency', '照片.webp', samples.transparentWebp, 'image/webp'],
  ['a PDF', '年度报告.pdf', samples.pdf, 'application/pdf'],
  [
    'a PDF with a byte order mark in front',
    '年度报告.pdf',
    Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf, 0x0a]), samples.pdf]),
    'application/pdf',
  ],
  ['an OFD', '通知.ofd', ofd(), 'application/ofd'],
  [
    'an OFD whose names have leading and backward slashes',
    '发票.ofd',
    buildZip([{ ...samples.ofdRoot, name: '/OFD.xml' }, { name: 'Doc_0\\Document.xml' }]),
    'application/ofd',
  ],
  ['a .doc', '请示.doc', binaryOffice('doc'), 'application/msword'],
  ['an .xls', '附件1.xls', binaryOffice('xls'), 'application/vnd.ms-excel'],
  [
    'an .xls of Excel 95',
    '附件1.xls',
    samples.buildCompound([samples.workbook('Book', samples.BOF, samples.SHEET, samples.EOF)]),
    'application/vnd.ms-excel',
  ],
  [
    'an .xls of a few records, which lie in the mini stream',
    '附件1.xls',
    samples.buildCompound([
      { name: 'x', data: Buffer.alloc(1000) },
      { name: 'Workbook', data: samples.bookRecords(samples.BOF, samples.SHEET, samples.EOF) },
    ]),
    'application/vnd.ms-excel',
  ],
  [
    'an .xls of Office for Mac, which calls its root R',
    '附件1.xls',
    samples.buildCompound([samples.workbook('Workbook', samples.BOF, samples.EOF)], 'R'),
    'application/vnd.ms-excel',
  ],
  ['a .ppt', '汇报.ppt', binaryOffice('ppt'), 'application/vnd.ms-powerpoint'],
  ['a .docx', '请示.docx', openXml('docx'), `${OPEN_XML}.wordprocessingml.document`],
  ['an .xlsx', '附件1.xlsx', openXml('xlsx'), `${OPEN_XML}.spreadsheetml.sheet`],
  ['a .pptx', '汇报.pptx', openXml('pptx'), `${OPEN_XML}.presentationml.presentation`],
  ['a .wps in the old container', '请示.wps', binaryOffice('doc'), 'application/wps-office.wps'],
  ['a .wps in the new container', '请示.wps', openXml('docx'), 'application/wps-office.wps'],
  ['an .et in the old container', '附件1.et', binaryOffice('xls'), 'application/wps-office.et'],
  ['an .et in the new container', '附件1.et', openXml('xlsx'), 'application/wps-office.et'],
  ['a .dps in the old container', '汇报.dps', binaryOffice('ppt'), 'application/wps-office.dps'],
  ['a .dps in the new container', '汇报.dps', openXml('pptx'), 'application/wps-office.dps'],
  [
    'a .doc with a spreadsheet embedded',
    '请示.doc',
    binaryOffice('doc', [storage('ObjectPool', [storage('_1', [stream('Workbook')])])]),
    'application/msword',
  ],
  [
    'a .docx with a spreadsheet embedded',
    '请示.docx',
    openXml('docx', [{ name: 'word/embeddings/book.xlsx', data: openXml('xlsx') }]),
    `${OPEN_XML}.wordprocessingml.document`,
  ],
  [
    'a .doc of 8 MB, whose directory runs on beyond what the header knows of',
    '画册.doc',
    samples.buildCompound([
      stream('Data', Buffer.alloc(8 * 1024 * 1024)),
      ...['1Table', 'CompObj', 'Summary', 'Info'].map((name) => stream(name)),
      samples.wordDocument(),
    ]),
    'application/msword',
  ],
  [
    'an .xlsx of SheetJS, which declares a type for macros it does not have',
    '附件1.xlsx',
    buildZip([
      {
        name: '[Content_Types].xml',
        data: `<Types><Default Extension="bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/><Override PartName="/xl/workbook.xml" ContentType="${samples.MAIN_TYPES.xlsx}"/></Types>`,
      },
      { name: 'xl/workbook.xml' },
    ]),
    `${OPEN_XML}.spreadsheetml.sheet`,
  ],
  [
    'a .docx whose list of types is in UTF-16',
    '请示.docx',
    buildZip([
      {
        name: '[Content_Types].xml',
        data: utf16(String(contentTypes(samples.MAIN_TYPES.docx, 'word/document.xml').data)),
      },
      { name: 'word/document.xml' },
    ]),
    `${OPEN_XML}.wordprocessingml.document`,
  ],
  ['a PDF without an extension', '年度报告', samples.pdf, 'application/pdf'],
  ['a name with full stops', '2024.12.1 第1.2版.pdf', samples.pdf, 'application/pdf'],
  ['a name with a rare character', '关于䶮某某𫚉的决定.pdf', samples.pdf, 'application/pdf'],
  ['a name of 200 characters', `${'函'.repeat(196)}.pdf`, samples.pdf, 'application/pdf'],
];

describe('a file the media library takes', () => {
  test.each(ACCEPTED)('%s (%s)', async (_what, fileName, buffer, mime) => {
    const check = await checkUpload({ bytes: bytesOfBuffer(buffer), fileName, limits });
    expect(check).toEqual({ ok: true, kind: expect.objectContaining({ mime }) });
  });

  test('a scan within the limits of pixels is taken', async () => {
    const bytes = bytesOfBuffer(samples.pngOfSize(10_000, 10_000));
    expect(await checkUpload({ bytes, fileName: '地图.png', limits })).toMatchObject({ ok: true });
  });

  test('a title without an extension, or with one of the same kind, is taken', async () => {
    const bytes = bytesOfBuffer(samples.jpeg);
    for (const title of ['揭牌仪式', '2024.12 揭牌仪式', '揭牌仪式.jpeg']) {
      const check = await checkUpload({ bytes, fileName: 'a.jpg', title, limits });
      expect(check).toMatchObject({ ok: true });
    }
  });

  test('a file of the same kind may replace a stored one', async () => {
    const upload = { bytes: bytesOfBuffer(samples.jpeg), fileName: 'a.jpeg', limits };
    expect(await checkUpload({ ...upload, replaces: 'jpg' })).toMatchObject({ ok: true });
  });
});
