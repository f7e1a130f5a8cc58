import { checkUpload } from '../../../src/uploads/check-upload';
import { bytesOfBuffer } from '../../../src/uploads/file-bytes';
import type { UploadProblem } from '../../../src/uploads/findings';
import { DEFAULT_UPLOAD_LIMITS as limits } from '../../../src/uploads/limits';
import * as samples from '../../fixtures/uploads/samples';

const { binaryOffice, buildZip, compound, contentTypes, html, ofd, openXml, storage } = samples;
const { buildCompound, stream, svg, wordDocument, workbook } = samples;
const { BOF, EOF, FILE_PASS, MACRO_SHEET, SHEET } = samples;

type Refused = [what: string, fileName: string, bytes: Buffer | string, problem: UploadProblem];

const problemsOf = async (fileName: string, bytes: Buffer | string, replaces?: string) => {
  const buffer = Buffer.from(bytes);
  const check = await checkUpload({ bytes: bytesOfBuffer(buffer), fileName, replaces, limits });
  return check.ok ? [] : check.findings.map(({ fileName: _name, ...problem }) => problem);
};

const refuses = (rows: Refused[]): void => {
  test.each(rows)('%s (%s)', async (_what, fileName, bytes, problem) => {
    expect(await problemsOf(fileName, bytes)).toEqual([problem]);
  });
};

const foreign = (found: Extract<UploadProblem, { found: string }>['found']): UploadProblem => ({
  code: 'content-not-allowed',
  found,
});

const damaged: UploadProblem = { code: 'content-damaged' };
const macros: UploadProblem = { code: 'content-macros' };
const encrypted: UploadProblem = { code: 'content-encrypted' };

const hex = (text: string, length = 600): Buffer => {
  const head = Buffer.from(text, 'hex');
  return Buffer.concat([head, Buffer.alloc(Math.max(0, length - head.length))]);
};

const utf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le');

const ftyp = (brand: string): Buffer =>
  hex(`0000001c66747970${Buffer.from(brand).toString('hex')}`);

describe('markup and scripts are refused under any name', () => {
  refuses([
    ['SVG as .svg', 'a.svg', svg, foreign('svg')],
    ['SVG as .png', 'a.png', svg, foreign('svg')],
    ['SVG with an XML declaration', 'a.png', `<?xml version="1.0"?>\n${svg}`, foreign('svg')],
    ['SVG with a prefix', 'a.png', '<s:svg xmlns:s="http://www.w3.org/2000/svg"/>', foreign('svg')],
    ['SVG behind a comment', 'a.jpg', `<!-- ${'x'.repeat(500)} -->${svg}`, foreign('svg')],
    ['SVG in UTF-16', 'a.png', utf16(svg), foreign('svg')],
    ['SVG, compressed', 'a.png', hex('1f8b0800'), foreign('archive')],
    ['HTML as .html', 'a.html', html, foreign('html')],
    ['HTML as .pdf', 'a.pdf', html, foreign('html')],
    ['HTML behind a byte order mark', 'a.pdf', `\ufeff${html}`, foreign('html')],
    ['HTML behind white space', 'a.docx', `\n\t  \r\n${html}`, foreign('html')],
    ['HTML in UTF-16', 'a.doc', utf16(html), foreign('html')],
    ['HTML in front of a PDF', 'a.pdf', `<script>1</script>${samples.pdf}`, foreign('html')],
    ['a comment in front of a PDF', 'a.pdf', `<!-- -->${samples.pdf}`, foreign('html')],
    ['a table exported as .xls', 'a.xls', '<table><tr><td>1</td></tr></table>', foreign('html')],
    [
      'a page saved as .mht',
      'a.doc',
      'MIME-Version: 1.0\nContent-Type: text/html',
      foreign('html'),
    ],
    ['XML', 'a.docx', '<?xml version="1.0"?><data/>', foreign('xml')],
    ['PHP', 'a.jpg', '<?php system($_GET[0]);', foreign('script')],
    ['JSP', 'a.jpg', '<%@ page import="java.io.*" %>', foreign('script')],
    ['a shell script', 'a.pdf', '#!/bin/sh\nrm -rf /\n%PDF-1.4', foreign('script')],
    ['a batch file', 'a.docx', '@echo off\r\ndel *.*', foreign('script')],
    ['JavaScript', 'a.pdf', 'fetch("/admin/users/me")', foreign('text')],
    ['plain text', 'a.txt', '关于做好防汛工作的通知', foreign('text')],
    ['text in GB 18030', 'a.csv', hex('b9d8d3da2cd7f6bac3', 9), foreign('text')],
  ]);
});

describe('programs, archives and other media are refused under any name', () => {
  refuses([
    ['a Windows program as .docx', 'a.docx', hex('4d5a9000'), foreign('program')],
    ['a Windows program as .exe', 'a.exe', hex('4d5a9000'), foreign('program')],
    ['a program with a PDF inside', 'a.pdf', `MZ${samples.pdf}`, foreign('program')],
    ['a Linux program', 'a.pdf', hex('7f454c46'), foreign('program')],
    ['a Java class', 'a.png', hex('cafebabe'), foreign('program')],
    ['a Windows shortcut', 'a.doc', hex('4c0000000114020000'), foreign('program')],
    ['a zip as .docx', 'a.docx', buildZip([{ name: '名单.txt', data: '1' }]), foreign('archive')],
    ['a zip as .zip', 'a.zip', buildZip([{ name: '名单.txt', data: '1' }]), foreign('archive')],
    ['an empty zip', 'a.docx', buildZip([]), foreign('archive')],
    ['a Java archive', 'a.ofd', buildZip([{ name: 'META-INF/MANIFEST.MF' }]), foreign('archive')],
    ['a rar', 'a.pdf', hex('526172211a0700'), foreign('archive')],
    ['a 7z', 'a.pdf', hex('377abcaf271c'), foreign('archive')],
    ['a tar', 'a.pdf', Buffer.concat([Buffer.alloc(257), hex('7573746172')]), foreign('archive')],
    ['a TIFF', 'a.jpg', hex('49492a00'), foreign('picture')],
    ['a bitmap', 'a.jpg', hex('424d3600000000000000'), foreign('picture')],
    ['a photo of an iPhone', 'a.jpg', ftyp('heic'), foreign('picture')],
    ['an AVIF', 'a.webp', ftyp('avif'), foreign('picture')],
    ['a Photoshop file', 'a.png', hex('38425053'), foreign('picture')],
    ['a film', 'a.pdf', ftyp('isom'), foreign('media')],
    ['a sound', 'a.pdf', hex('494433'), foreign('media')],
    [
      'a WAV, which begins like a WebP',
      'a.webp',
      hex('524946460000000057415645'),
      foreign('media'),
    ],
    ['an RTF as .doc', 'a.doc', '{\\rtf1\\ansi 请示}', foreign('rich-text')],
    ['bytes that are nothing', 'a.pdf', hex('00010203fefdfc'), foreign('unknown')],
  ]);
});

describe('documents that are not what they seem are refused', () => {
  const content = contentTypes(samples.MAIN_TYPES.docx, 'word/document.xml');

  refuses([
    ['.docm as .docx', 'a.docx', openXml('docm'), macros],
    ['VBA in a .docx', 'a.docx', openXml('docx', [{ name: 'word/vbaProject.bin' }]), macros],
    ['VBA in a .wps', 'a.wps', openXml('docx', [{ name: 'word/VBAPROJECT.BIN' }]), macros],
    ['WPS macros in an .et', 'a.et', openXml('xlsx', [{ name: 'xl/JDEData.bin' }]), macros],
    [
      'VBA under another name, by its type',
      'a.docx',
      buildZip([contentTypes('application/vnd.ms-office.vbaProject', 'word/x.bin')]),
      macros,
    ],
    ['VBA in a .doc', 'a.doc', binaryOffice('doc', [storage('Macros', [stream('dir')])]), macros],
    ['VBA in an .xls', 'a.xls', binaryOffice('xls', [storage('_VBA_PROJECT_CUR', [])]), macros],
    [
      'VBA in a spreadsheet embedded in a .doc',
      'a.doc',
      binaryOffice('doc', [storage('ObjectPool', [storage('_1', [storage('VBA', [])])])]),
      macros,
    ],
    [
      'VBA in a .ppt',
      'a.ppt',
      binaryOffice('ppt', [stream('x', Buffer.from('1f00ff0314000000020000040c000000', 'hex'))]),
      macros,
    ],
    [
      'Excel 4.0 macros in an .xls',
      'a.xls',
      buildCompound([workbook('Workbook', BOF, SHEET, MACRO_SHEET, EOF)]),
      macros,
    ],
    [
      'Excel 4.0 macros in an .xls of a few records',
      'a.xls',
      buildCompound([{ name: 'Workbook', data: samples.bookRecords(BOF, MACRO_SHEET, EOF) }]),
      macros,
    ],
    ['a .doc with a password', 'a.doc', buildCompound([wordDocument(0x0100)]), encrypted],
    [
      'an .xls with a password',
      'a.xls',
      buildCompound([workbook('Workbook', BOF, FILE_PASS)]),
      encrypted,
    ],
    [
      'a .ppt with a password',
      'a.ppt',
      binaryOffice('ppt', [stream('EncryptedSummary')]),
      encrypted,
    ],
    ['a .doc in name only', 'a.doc', compound('WordDocument'), damaged],
    ['an .xls in name only', 'a.xls', compound('Workbook'), damaged],
    ['an .xls that never ends', 'a.xls', buildCompound([workbook('Workbook', BOF)]), damaged],
    ['a .docx with a password', 'a.docx', compound('EncryptedPackage'), encrypted],
    ['a template', 'a.docx', openXml('dotx'), foreign('package')],
    ['a slide show', 'a.pptx', openXml('ppsx'), foreign('package')],
    [
      'a .docx that is also an OFD',
      'a.docx',
      buildZip([content, samples.ofdRoot]),
      foreign('package'),
    ],
    ['an OFD with an empty root', 'a.ofd', buildZip([{ name: 'OFD.xml' }]), foreign('package')],
    ['an e-mail of Outlook', 'a.doc', compound('__properties_version1.0'), foreign('compound')],
    [
      'a .doc stream that is not at the root',
      'a.doc',
      buildCompound([storage('x', [stream('WordDocument')])]),
      foreign('compound'),
    ],
    [
      'a program in an OFD',
      'a.ofd',
      ofd([{ name: 'Doc_0/Attachs/run.exe', data: 'MZ' }]),
      { code: 'content-holds-program', part: 'doc_0/attachs/run.exe' },
    ],
  ]);
});

describe('damaged, hiding and outsize files are refused', () => {
  const docx = openXml('docx');
  const doc = binaryOffice('doc');
  const zip = buildZip([{ name: 'A.class', data: 'x' }]);
  const hides: UploadProblem = { code: 'content-holds-archive' };
  const bomb: UploadProblem = { code: 'content-unfolds-too-large' };
  const claims = (name: string, claimedBytes: number) => ({ name, data: 'x', claimedBytes });
  const many = Array.from({ length: 10_001 }, (_, index) => ({ name: `${index}` }));

  refuses([
    ['an empty file', 'a.pdf', '', { code: 'size-empty' }],
    ['a truncated zip', 'a.docx', docx.subarray(0, docx.length - 30), damaged],
    ['a zip with bytes behind it', 'a.docx', Buffer.concat([docx, Buffer.from('x')]), damaged],
    ['the head of a zip', 'a.docx', hex('504b0304'), damaged],
    ['a compound file cut after its header', 'a.doc', doc.subarray(0, 512), damaged],
    ['the head of a compound file', 'a.doc', hex('d0cf11e0a1b11ae1', 100), damaged],
    ['a PDF without its end', 'a.pdf', samples.pdf.subarray(0, 120), damaged],
    ['a PNG without its header', 'a.png', samples.png.subarray(0, 12), damaged],
    ['a PNG of no width', 'a.png', samples.pngOfSize(0, 4), damaged],
    ['a JPEG without a frame', 'a.jpg', hex('ffd8ffe000104a464946'), damaged],
    ['a GIF without a size', 'a.gif', 'GIF89a', damaged],
    ['a WebP cut short', 'a.webp', samples.webp.subarray(0, 40), damaged],
    ['GIFAR: a GIF that is a Java archive', 'a.gif', Buffer.concat([samples.gif, zip]), hides],
    ['a JPEG that is a zip', 'a.jpg', Buffer.concat([samples.jpeg, zip]), hides],
    [
      'a JPEG with a rar behind it',
      'a.jpg',
      Buffer.concat([samples.jpeg, hex('526172211a07')]),
      hides,
    ],
    [
      'a PNG with a 7z behind it',
      'a.png',
      Buffer.concat([samples.png, hex('377abcaf271c')]),
      hides,
    ],
    ['a PDF that is a zip', 'a.pdf', Buffer.concat([samples.pdf, zip]), hides],
    ['a zip bomb by size', 'a.docx', openXml('docx', [claims('x', 600 * 1024 * 1024)]), bomb],
    ['a zip bomb by ratio', 'a.docx', openXml('docx', [claims('x', 100 * 1024 * 1024)]), bomb],
    ['a zip bomb by number', 'a.docx', openXml('docx', many), bomb],
    [
      'a picture of too many pixels',
      'a.png',
      samples.pngOfSize(20_000, 20_000),
      { code: 'content-too-many-pixels', width: 20_000, height: 20_000, limit: 100_000_000 },
    ],
    [
      'a picture over 20 MB',
      'a.png',
      Buffer.concat([samples.png, Buffer.alloc(20 * 1024 * 1024)]),
      {
        code: 'size-too-large',
        bytes: samples.png.length + limits.imageBytes,
        limit: limits.imageBytes,
      },
    ],
    [
      'a document over 50 MB',
      'a.pdf',
      Buffer.alloc(50 * 1024 * 1024 + 1),
      { code: 'size-too-large', bytes: limits.documentBytes + 1, limit: limits.documentBytes },
    ],
  ]);
});

describe('an extension that does not go with the content is refused', () => {
  const mismatch = (
    content: Extract<UploadProblem, { code: 'extension-mismatch' }>['content'],
    extension: string,
    expected: string[],
  ): UploadProblem => ({ code: 'extension-mismatch', extension, content, expected });

  refuses([
    ['a PNG as .jpg', 'a.jpg', samples.png, mismatch('png', 'jpg', ['png'])],
    ['a JPEG as .png', 'a.png', samples.jpeg, mismatch('jpeg', 'png', ['jpg', 'jpeg'])],
    [
      'a .docx as .xlsx',
      'a.xlsx',
      openXml('docx'),
      mismatch('word-package', 'xlsx', ['docx', 'wps']),
    ],
    ['a .docx as .doc', 'a.doc', openXml('docx'), mismatch('word-package', 'doc', ['docx', 'wps'])],
    ['a .docx as .zip', 'a.zip', openXml('docx'), mismatch('word-package', 'zip', ['docx', 'wps'])],
    [
      'a .doc as .docx',
      'a.docx',
      binaryOffice('doc'),
      mismatch('word-binary', 'docx', ['doc', 'wps']),
    ],
    [
      'an .xls as .wps',
      'a.wps',
      binaryOffice('xls'),
      mismatch('sheet-binary', 'wps', ['xls', 'et']),
    ],
    ['an OFD as .docx', 'a.docx', ofd(), mismatch('ofd', 'docx', ['ofd'])],
    ['an OFD as .pdf', 'a.pdf', ofd(), mismatch('ofd', 'pdf', ['ofd'])],
    ['a PDF as .ofd', 'a.ofd', samples.pdf, mismatch('pdf', 'ofd', ['pdf'])],
    ['a PDF as .pdf.exe', 'a.pdf.exe', samples.pdf, mismatch('pdf', 'exe', ['pdf'])],
    ['a PDF as .html', 'a.html', samples.pdf, mismatch('pdf', 'html', ['pdf'])],
    ['a PNG as .svg', 'a.svg', samples.png, mismatch('png', 'svg', ['png'])],
    ['a PDF with a full stop at its end', 'a.pdf.', samples.pdf, mismatch('pdf', '', ['pdf'])],
  ]);
});

describe('a replacement', () => {
  test('must be of the kind of the stored file', async () => {
    const problem = { code: 'replacement-differs', content: 'png', stored: 'pdf' };
    expect(await problemsOf('a.png', samples.png, 'pdf')).toEqual([problem]);
  });

  test('of a file of no known kind is refused', async () => {
    const problem = { code: 'replacement-differs', content: 'png', stored: 'svg' };
    expect(await problemsOf('a.png', samples.png, 'svg')).toEqual([problem]);
  });

  test('cannot turn a .doc into a .wps, which is served as another type', async () => {
    expect(await problemsOf('a.wps', binaryOffice('doc'), 'doc')).toHaveLength(1);
  });
});

test('a bad name and bad content are reported together', async () => {
  expect(await problemsOf('a\u202efdp.exe', 'MZ')).toEqual([
    { code: 'name-character', character: '\u202e' },
    foreign('program'),
  ]);
});
