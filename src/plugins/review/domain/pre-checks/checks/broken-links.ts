import type { AddressProblem } from '../addresses/judge-address';
import { judgeAddress } from '../addresses/judge-address';
import type { CheckContext } from '../check-context';
import type { RawFinding, Severity } from '../check-finding';
import type { CheckedField } from '../checked-content';
import { maskLongNumbers } from '../numbers/mask-long-numbers';
import type { PreCheck } from '../pre-check';
import { fieldReading } from '../text/field-reading';
import type { HtmlImage, HtmlReading } from '../text/read-html';
import type { HtmlLink } from '../text/link-collector';

/** An address that only this site understands may still be meant. */
const SEVERITIES: Partial<Record<AddressProblem, Severity>> = { Incomplete: 'warning' };

type Place = { at: string; offset?: number; length?: number };

const addressFindings = (
  address: string,
  use: 'link' | 'image',
  { place, context }: { place: Place; context: CheckContext },
): RawFinding[] => {
  const verdict = judgeAddress(address, { ...context, use });
  const quote = maskLongNumbers(address.trim());
  if (verdict.kind === 'fine') return [];
  if (verdict.kind === 'problem') {
    const severity = SEVERITIES[verdict.problem];
    const code = `${use}${verdict.problem}`;
    return [{ ...place, code, quote, ...(severity === undefined ? {} : { severity }) }];
  }
  const file = context.fileAt(verdict.path);
  if (file === null || !file.exists) return [{ ...place, code: `${use}FileMissing`, quote }];
  const values = { file: maskLongNumbers(file.name) };
  return file.size === 0 ? [{ ...place, code: `${use}FileEmpty`, quote, values }] : [];
};

const linkFindings = (
  link: HtmlLink,
  { text }: HtmlReading,
  { at, context }: { at: string; context: CheckContext },
): RawFinding[] => {
  // An anchor to be linked to needs neither address nor words.
  if (link.href === null && link.isNamed) return [];
  const place = { at, offset: link.start, length: link.end - link.start };
  const hasWords = text.slice(link.start, link.end).trim() !== '' || link.hasDescribedImage;
  const quote = maskLongNumbers(link.href ?? '');
  return [
    ...addressFindings(link.href ?? '', 'link', { place, context }),
    ...(hasWords
      ? []
      : [{ ...place, code: 'linkWithoutText', severity: 'warning', quote } as const]),
  ];
};

const imageFindings = (
  { src, at: offset }: HtmlImage,
  { at, context }: { at: string; context: CheckContext },
): RawFinding[] => addressFindings(src, 'image', { place: { at, offset, length: 0 }, context });

const fieldFindings = (field: CheckedField, context: CheckContext): RawFinding[] => {
  const { name: at } = field;
  if (field.kind === 'link') {
    const address = field.value?.trim() ?? '';
    const place = { at, offset: 0, length: field.value?.length ?? 0 };
    return address === '' ? [] : addressFindings(address, 'link', { place, context });
  }
  const reading = fieldReading(field);
  if (reading === null) return [];
  return [
    ...reading.links.flatMap((link) => linkFindings(link, reading, { at, context })),
    ...reading.images.flatMap((image) => imageFindings(image, { at, context })),
  ];
};

/** Links and pictures in bodies, and fields that hold an address, that lead nowhere for readers. */
export const brokenLinks: PreCheck = {
  key: 'brokenLinks',
  severity: 'blocking',
  check: (content, context) => content.fields.flatMap((field) => fieldFindings(field, context)),
};
