import type { Finding } from '../finding';
import { isBlank, type FieldSchema } from './field-rules';
import type { Item } from './item';

type PublicationCheck = { attributes: Record<string, FieldSchema>; item: Item };

/** What an item still lacks before it may go out. */
export const publicationFindings = ({ attributes, item }: PublicationCheck): Finding[] => [
  ...Object.entries(attributes)
    .filter(([at, schema]) => schema.required && isEmpty(item[at as keyof Item]))
    .map(([at]): Finding => ({ code: at === 'policyDocuments' ? 'noDocument' : 'required', at })),
  ...bodyFindings(attributes, item),
  ...sourceFindings(item),
];

const isEmpty = (value: unknown): boolean =>
  isBlank(value) || (Array.isArray(value) && value.length === 0);

/** A link is published for its address; everything else for its text. */
const bodyFindings = (attributes: Record<string, FieldSchema>, item: Item): Finding[] =>
  'body' in attributes && item.origin !== '链接' && showsNothing(item.body)
    ? [{ code: 'required', at: 'body' }]
    : [];

/** An editor that was opened and left leaves empty paragraphs behind. */
const showsNothing = (body: string | null | undefined): boolean =>
  isBlank((body ?? '').replace(/<(?!img\b)[^<>]*>|&nbsp;/giu, ''));

const sourceFindings = (item: Item): Finding[] => {
  if (item.origin !== '转载' && item.origin !== '链接') return [];
  return (['sourceName', 'sourceUrl'] as const)
    .filter((at) => isBlank(item[at]))
    .map((at) => ({ code: 'sourceMissing', at, values: { origin: item.origin ?? '' } }));
};
