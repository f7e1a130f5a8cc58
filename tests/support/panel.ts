import type { ContentUid, Data } from './content';
import type { Reply } from './http-client';

/** An address of the content manager: of a type, or of what follows it. */
export const address = (uid: ContentUid, rest = ''): string =>
  `/content-manager/collection-types/${uid}${rest}`;

/** One thing wrong with what was sent, as the panel shows it at the field. */
export type Problem = { path: string[]; name: string; message: string; code: string };

/** What the content manager answers with. */
export type Answer = {
  data?: Data & { documentId: string };
  results?: Data[];
  error?: { name: string; message: string; details: { errors?: Problem[] } };
};

/** The sentence of a refusal. */
export const message = ({ body }: Reply<Answer>): string | undefined => body.error?.message;

/** What a refusal of the rules told: one line a problem, the field and the sentence. */
export const problems = ({ status, text, body }: Reply<Answer>): string[] => {
  if (status !== 400) throw new Error(`The answer was ${status} ${text}`);
  return (body.error?.details.errors ?? []).map(({ path, message: told }) => `${path}: ${told}`);
};
