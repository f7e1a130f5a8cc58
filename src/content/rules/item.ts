type Ref = { documentId: string };

/** What the rules look at: an item as it would stand in the database, relations by identity. */
export type Item = {
  documentId?: string;
  title?: string | null;
  body?: string | null;
  unit?: Ref | null;
  column?: Ref | null;
  origin?: string | null;
  sourceName?: string | null;
  sourceUrl?: string | null;
  publishDate?: string | null;
  pinnedUntil?: string | null;
  validFrom?: string | null;
  validUntil?: string | null;
  signedOn?: string | null;
  openedOn?: string | null;
  archivedOn?: string | null;
  noticeKind?: string | null;
  documentNumber?: string | null;
  effectiveness?: string | null;
  replacedBy?: Ref | null;
  policyDocuments?: Ref[];
  specialColumns?: (Ref & { title?: string | null; state?: string | null })[];
  specialColumnSections?: {
    name?: string | null;
    specialColumn?: (Ref & { title?: string | null }) | null;
  }[];
};
