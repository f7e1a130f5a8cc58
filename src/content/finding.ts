/**
 * One thing wrong with an item, as data. `at` is the attribute; the sentence is made at the edge
 * from `code`, the attribute's label and `values`.
 */
export type Finding = {
  code: FindingCode;
  at: string;
  values?: Record<string, string | number>;
};

export type FindingCode =
  | 'required'
  | 'notText'
  | 'tooLong'
  | 'notInList'
  | 'notWhole'
  | 'tooSmall'
  | 'tooLarge'
  | 'notHttp'
  | 'inFuture'
  | 'endsBeforeStart'
  | 'unpinnedBeforePublished'
  | 'signedAfterPublished'
  | 'documentNumberForm'
  | 'documentNumberBrackets'
  | 'duplicateIndexNumber'
  | 'replacedYetInForce'
  | 'replacesItself'
  | 'sectionOfOtherColumn'
  | 'archivedColumn'
  | 'parentIsDescendant'
  | 'noDocument'
  | 'documentsUnpublished'
  | 'sourceMissing';
