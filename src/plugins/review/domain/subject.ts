/** What a case is about. Row ids change with every publication, so they never name a subject. */
export type Subject = { uid: string; documentId: string; locale: string | null };

/** One string for a subject, unique among subjects. */
export const subjectKey = ({ uid, documentId, locale }: Subject): string =>
  `${uid}|${documentId}|${locale ?? ''}`;

/** The subject that a key of `subjectKey` stands for. */
export const subjectOfKey = (key: string): Subject => {
  const [uid = '', documentId = '', locale = ''] = key.split('|');
  return { uid, documentId, locale: locale || null };
};
