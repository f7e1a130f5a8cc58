/** Document ids by name: what an article refers to. */
export type References = {
  units: Names;
  columns: Names;
  specialColumns: Names;
  /** By `sectionKey`: two special columns may have sections of one name. */
  sections: Names;
  policyDocuments: Names;
};

export type Names = Map<string, string>;

export const sectionKey = (specialColumn: string, section: string): string =>
  `${specialColumn}/${section}`;

export const idOf = (names: Names, name: string): string => {
  const id = names.get(name);
  if (id === undefined) throw new Error(`the demo data has no ${name}`);
  return id;
};
