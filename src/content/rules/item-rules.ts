import type { Finding } from '../finding';
import { isDocumentNumber, withHexagonalBrackets } from './document-number';
import type { Item } from './item';

/** Milliseconds by which two machines' clocks may differ before a date counts as in the future. */
const CLOCK_TOLERANCE = 5 * 60 * 1000;
const REPLACEABLE = new Set(['已修改', '废止', '失效']);

/**
 * What is wrong with an item as a whole, draft or not: things that contradict each other or cannot
 * be true. What is merely still missing is `publicationFindings`' business.
 */
export const itemFindings = (item: Item, now: Date): Finding[] => [
  ...sourceUrlFindings(item),
  ...dateFindings(item, now),
  ...documentNumberFindings(item),
  ...replacementFindings(item),
  ...specialColumnFindings(item),
];

export const isHttpUrl = (text: string): boolean => {
  try {
    const { protocol, hostname, username, password } = new URL(text);
    return (
      (protocol === 'http:' || protocol === 'https:') && hostname !== '' && !username && !password
    );
  } catch {
    return false;
  }
};

const sourceUrlFindings = ({ sourceUrl }: Item): Finding[] =>
  sourceUrl && !isHttpUrl(sourceUrl) ? [{ code: 'notHttp', at: 'sourceUrl' }] : [];

const instant = (text: string | null | undefined): number | null => {
  const time = text ? Date.parse(text) : NaN;
  return Number.isNaN(time) ? null : time;
};

/** The calendar day in China of an instant, as YYYY-MM-DD. */
const chinaDay = (time: number): string =>
  new Date(time + 8 * 60 * 60 * 1000).toISOString().slice(0, 10);

const dateFindings = (item: Item, now: Date): Finding[] => {
  const published = instant(item.publishDate);
  const pinned = instant(item.pinnedUntil);
  const findings: Finding[] = [];
  if (published !== null && published > now.getTime() + CLOCK_TOLERANCE) {
    findings.push({ code: 'inFuture', at: 'publishDate' });
  }
  if (published !== null && pinned !== null && pinned < published) {
    findings.push({ code: 'unpinnedBeforePublished', at: 'pinnedUntil' });
  }
  if (published !== null && item.signedOn && item.signedOn > chinaDay(published)) {
    findings.push({ code: 'signedAfterPublished', at: 'signedOn' });
  }
  if (item.validFrom && item.validUntil && item.validUntil < item.validFrom) {
    findings.push({ code: 'endsBeforeStart', at: 'validUntil' });
  }
  if (item.openedOn && item.archivedOn && item.archivedOn < item.openedOn) {
    findings.push({ code: 'endsBeforeStart', at: 'archivedOn' });
  }
  return findings;
};

const documentNumberFindings = ({ documentNumber }: Item): Finding[] => {
  if (!documentNumber || isDocumentNumber(documentNumber)) return [];
  const corrected = withHexagonalBrackets(documentNumber);
  return corrected
    ? [{ code: 'documentNumberBrackets', at: 'documentNumber', values: { corrected } }]
    : [{ code: 'documentNumberForm', at: 'documentNumber' }];
};

const replacementFindings = (item: Item): Finding[] => {
  if (!item.replacedBy) return [];
  if (item.replacedBy.documentId === item.documentId) {
    return [{ code: 'replacesItself', at: 'replacedBy' }];
  }
  return REPLACEABLE.has(item.effectiveness ?? '')
    ? []
    : [{ code: 'replacedYetInForce', at: 'effectiveness' }];
};

const specialColumnFindings = (item: Item): Finding[] => {
  const chosen = new Set((item.specialColumns ?? []).map(({ documentId }) => documentId));
  return (item.specialColumnSections ?? [])
    .filter(({ specialColumn }) => !specialColumn || !chosen.has(specialColumn.documentId))
    .map(({ name, specialColumn }) => ({
      code: 'sectionOfOtherColumn',
      at: 'specialColumnSections',
      values: { section: name ?? '', column: specialColumn?.title ?? '' },
    }));
};

/** Special columns that are archived and that the item has just been put into. */
export const archivedColumnFindings = (before: Item | null, after: Item): Finding[] => {
  const already = new Set((before?.specialColumns ?? []).map(({ documentId }) => documentId));
  return (after.specialColumns ?? [])
    .filter(({ documentId, state }) => state === '归档' && !already.has(documentId))
    .map(({ title }) => ({
      code: 'archivedColumn',
      at: 'specialColumns',
      values: { column: title ?? '' },
    }));
};
