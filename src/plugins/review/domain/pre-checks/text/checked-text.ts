/** Words that become public, and where they stand. */
export type CheckedText = {
  /** Name of the field. */
  at: string;
  /**
   * `text`: the field's plain text, which offsets count in; `fileName` of an attachment or a linked
   * file; `description` of a picture or a link; `address` of a link.
   */
  place: 'text' | 'fileName' | 'description' | 'address';
  text: string;
};
