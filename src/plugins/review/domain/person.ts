/** Somebody signed in to the panel, with what the rules ask about them. */
export type Person = {
  id: number;
  name: string;
  /** Codes of their admin roles. */
  roles: readonly string[];
  /** Document ids of the units they are a member of. */
  unitIds: readonly string[];
};

/** How the rules refer to a person whose rights are not in question. */
export type PersonRef = Pick<Person, 'id' | 'name'>;
