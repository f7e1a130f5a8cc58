import { dropInnerSpaces } from '../text/drop-inner-spaces';
import { foldText } from '../text/fold-text';

/** A term as it is compared with text; two that fold to the same are one. */
export const foldTerm = (term: string): string => dropInnerSpaces(foldText(term.trim())).text;
