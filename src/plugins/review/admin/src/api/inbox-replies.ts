/** What a list can be narrowed by: what to ask for, and how people call it. */
export type FilterOption = { value: string; name: string };

/** Those that occur in cases the reader may see. */
export type FilterOptions = Record<
  'units' | 'types' | 'columns' | 'stages',
  readonly FilterOption[]
>;
