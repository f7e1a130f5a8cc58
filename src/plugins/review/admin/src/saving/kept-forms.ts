import { itemKey, type Item, type Values } from './item';

const PREFIX = 'review.kept-form.';
const MOST = 20;
const LONGEST = 400_000;
const DAYS = 7;

/** What somebody typed and did not save, on their own computer. */
export type KeptForm = {
  /** ISO 8601. */
  at: string;
  /** The version that it was made from. */
  version: string;
  values: Values;
};

type Owner = Item & { userId: number | string };

const keyOf = ({ userId, ...item }: Owner): string => `${PREFIX}${userId}.${itemKey(item)}`;

/** Keeps what is typed, the newest twenty forms; one that is too long is not kept. */
export const keepForm = (owner: Owner, form: KeptForm): void => {
  const text = JSON.stringify(form);
  if (text.length > LONGEST) return;
  try {
    // Once for each form, not at every pause in typing.
    if (localStorage.getItem(keyOf(owner)) === null) removeOld(form.at);
    localStorage.setItem(keyOf(owner), text);
  } catch {
    // The browser's store is full or closed: the form itself still has everything.
  }
};

/** Null when nothing was kept, or what was is a week old. */
export const keptForm = (owner: Owner, now: string): KeptForm | null => {
  const form = readForm(keyOf(owner));
  return form && isFresh(form, now) ? form : null;
};

export const dropKeptForm = (owner: Owner): void => localStorage.removeItem(keyOf(owner));

export const clearKeptForms = (): void => {
  for (const key of keptKeys()) localStorage.removeItem(key);
};

const keptKeys = (): string[] => Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));

const readForm = (key: string): KeptForm | null => {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as KeptForm | null;
  } catch {
    return null;
  }
};

const isFresh = ({ at }: KeptForm, now: string): boolean =>
  Date.parse(now) - Date.parse(at) < DAYS * 24 * 60 * 60 * 1000;

const removeOld = (now: string): void => {
  const fresh = keptKeys()
    .flatMap((key) => {
      const form = readForm(key);
      return form && isFresh(form, now) ? [{ key, at: form.at }] : [];
    })
    .sort((one, other) => other.at.localeCompare(one.at))
    .slice(0, MOST - 1)
    .map(({ key }) => key);
  for (const key of keptKeys()) if (!fresh.includes(key)) localStorage.removeItem(key);
};
