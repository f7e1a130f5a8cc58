import { CASE_STATES, type CaseState } from '../../../domain/case';
import { AWAITING_STATES } from '../../../domain/inbox/awaited';
import { DUE_CLASSES, type DueClass } from '../../../domain/inbox/due';
import type { Box } from '../api/replies';

export const BOXES: readonly Box[] = ['todo', 'mine', 'overdue', 'all'];

/** What waits for the reader comes first. */
export const readBox = (name: string | null): Box => BOXES.find((box) => box === name) ?? 'todo';

/** As the server calls them. */
export const FILTER_NAMES = ['q', 'unit', 'uid', 'column', 'stage', 'due', 'state'] as const;

export type FilterName = (typeof FILTER_NAMES)[number];

/** What the inbox shows, as its address says it; '' for a filter that is not set. */
export type InboxFilters = { box: Box; page: number } & Record<FilterName, string>;

/** The server's own limits: an address that exceeds them is one that somebody broke. */
const LONGEST: Partial<Record<FilterName, number>> = { q: 100 };
const LONGEST_NAME = 255;
const LAST_PAGE = 1_000_000;

export const boxOf = (box: Box): InboxFilters => ({
  box,
  page: 1,
  ...{ q: '', unit: '', uid: '', column: '', stage: '', due: '', state: '' },
});

/** States that cases of a box can be in; nobody sees one before its first submission. */
export const statesOf = (box: Box): readonly CaseState[] =>
  box === 'todo' || box === 'overdue'
    ? AWAITING_STATES
    : CASE_STATES.filter((state) => state !== 'draft');

export const dueClassesOf = (box: Box): readonly DueClass[] =>
  box === 'overdue' ? [] : DUE_CLASSES;

/** What an address asks for; what it says and nobody knows is left out. */
export const readFilters = (parameters: URLSearchParams): InboxFilters => {
  const box = readBox(parameters.get('box'));
  const page = Number(parameters.get('page'));
  const filters = boxOf(box);
  for (const name of FILTER_NAMES) {
    const value = parameters.get(name)?.trim() ?? '';
    if (isKnown(name, value, box)) filters[name] = value;
  }
  return { ...filters, page: Number.isInteger(page) && page >= 1 ? Math.min(page, LAST_PAGE) : 1 };
};

const isKnown = (name: FilterName, value: string, box: Box): boolean => {
  if (name === 'state') return statesOf(box).some((state) => state === value);
  if (name === 'due') return dueClassesOf(box).some((due) => due === value);
  return value.length <= (LONGEST[name] ?? LONGEST_NAME);
};

/** The address of what is shown; what goes without saying is not in it. */
export const writeFilters = ({ box, page, ...filters }: InboxFilters): URLSearchParams =>
  new URLSearchParams([
    ...(box === 'todo' ? [] : [['box', box]]),
    ...FILTER_NAMES.flatMap((name) => (filters[name] ? [[name, filters[name]]] : [])),
    ...(page === 1 ? [] : [['page', String(page)]]),
  ]);

export const activeFilters = (filters: InboxFilters): readonly FilterName[] =>
  FILTER_NAMES.filter((name) => filters[name] !== '');

/** Another filter begins at its first page. */
export const withFilter = (
  filters: InboxFilters,
  changed: Partial<Record<FilterName, string>>,
): InboxFilters => ({ ...filters, ...changed, page: 1 });
