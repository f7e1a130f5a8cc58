import type { FieldSchema } from './rules/field-rules';

export type Data = Record<string, unknown>;

/**
 * Control characters, the invisible ones that word processors leave, and halves of characters;
 * never meant by a writer.
 */

const INVISIBLE =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u200B\u2028\u2029\uFEFF\p{Surrogate}]/gu;

type Preparation = { attributes: Record<string, FieldSchema>; data: Data; now: Date };

/** The data with text cleaned of invisible characters and of blanks at its ends. */
export const cleanText = ({ attributes, data }: Pick<Preparation, 'attributes' | 'data'>): Data =>
  Object.fromEntries(
    Object.entries(data).map(([name, value]) => [
      name,
      typeof value === 'string' && ['string', 'text'].includes(attributes[name]?.type ?? '')
        ? value.replace(INVISIBLE, '').trim()
        : value,
    ]),
  );

/** A new item is dated now unless a date was given. */
export const withPublishDate = ({ attributes, data, now }: Preparation): Data =>
  'publishDate' in attributes && !data.publishDate
    ? { ...data, publishDate: now.toISOString() }
    : data;
