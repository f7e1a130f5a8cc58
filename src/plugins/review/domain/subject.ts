/** What a case is about. Row ids change with every publication, so they never name a subject. */
export type Subject = { uid: string; documentId: string; locale: string | null };

/** One string for a subject, unique among subjects. */
export const subjectKey = ({ uid, documentId, locale }: Subject): string =>
  `${uid}|${documentId}|${locale ?? ''}`;
