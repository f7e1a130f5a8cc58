import type { UploadFinding } from '../../../src/uploads/findings';
import en from '../../../src/uploads/translations/en.json';
import zhHans from '../../../src/uploads/translations/zh-Hans.json';
import { describeFinding } from '../../../src/uploads/upload-messages';

const FINDINGS: UploadFinding[] = [
  { code: 'content-not-allowed', found: 'svg', fileName: '徽标.svg' },
  { code: 'content-macros', fileName: '申报表.xls' },
  {
    code: 'extension-mismatch',
    extension: 'png',
    content: 'jpeg',
    expected: ['jpg', 'jpeg'],
    fileName: '合影.png',
  },
  {
    code: 'extension-mismatch',
    extension: '',
    content: 'ofd',
    expected: ['ofd'],
    fileName: '通知.',
  },
  {
    code: 'size-too-large',
    bytes: 20 * 1024 * 1024 + 1,
    limit: 20 * 1024 * 1024,
    fileName: 'a.png',
  },
  { code: 'content-too-many-pixels', width: 20000, height: 10000, limit: 1e8, fileName: 'a.png' },
  { code: 'replacement-differs', content: 'png', stored: 'pdf', fileName: 'a.png' },
];

describe('describeFinding', () => {
  test('names the file and the remedy in Chinese', () => {
    expect(FINDINGS.map((finding) => describeFinding(finding))).toEqual([
      '文件“徽标.svg”的内容是 SVG 矢量图，其中可以夹带脚本，不能上传。请另存为 PNG 图片后上传。',
      '文件“申报表.xls”含宏，不能上传。请在 Office 或 WPS 中删除宏，另存为不含宏的 .docx、.xlsx 或 .pptx 后上传。',
      '文件“合影.png”的内容是图片（JPEG），与扩展名 .png 不符。请把扩展名改为 .jpg 或 .jpeg 后重新上传。',
      '文件“通知.”没有扩展名，内容是版式文档（OFD）。请加上扩展名 .ofd 后重新上传。',
      '文件“a.png”有 20.1 MB，超过 20 MB 的上限。请压缩图片或拆分文档后上传。',
      '图片“a.png”有 20000×10000 像素，超过 1亿 像素的上限。请缩小尺寸后上传。',
      '文件“a.png”的内容是图片（PNG），不能替换 .pdf 文件：替换后地址不变，格式也须不变。请选择 .pdf 文件，或作为新文件上传。',
    ]);
  });

  test('leaves no placeholder open in either language', () => {
    for (const finding of FINDINGS) {
      expect(describeFinding(finding, 'en')).not.toMatch(/[{}]|undefined/);
      expect(describeFinding(finding, 'zh-Hans')).not.toMatch(/[{}]|undefined/);
    }
  });

  test('shows what cannot be seen, so that a name does not turn the sentence', () => {
    const finding: UploadFinding = {
      code: 'name-character',
      character: '\u202e',
      fileName: 'a\u202efdp.exe',
    };
    expect(describeFinding(finding)).toBe(
      '文件“a[U+202E]fdp.exe”的文件名含有不允许的字符“[U+202E]”。请删去该字符后重新上传。',
    );
  });

  test('shortens a long name in the middle, where no extension is', () => {
    const fileName = `${'长'.repeat(300)}.pdf`;
    const sentence = describeFinding({ code: 'size-empty', fileName });
    expect(sentence).toContain(`${'长'.repeat(40)}…${'长'.repeat(36)}.pdf”`);
  });
});

test('both languages have the same sentences', () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(zhHans).sort());
});
