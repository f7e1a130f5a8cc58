import { useCallback, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { fieldTexts } from '../../../../domain/comments/field-texts';
import type { CaseView, CommentView, ToldFinding } from '../../api/replies';
import { useCaseCommentsQuery, useReviewComparisonQuery } from '../../api/review-api';
import { caseMarks, inReadingOrder } from '../../marks/case-marks';
import { findPlace } from '../../marks/find-place';
import { goTo } from '../go-to';
import type { Words } from '../comments/selection';
import { fieldId } from '../SnapshotView';

export type CaseTab = 'changes' | 'side' | 'content';

/** Where on the page something is said of the content. */
export const noteId = (id: string): string => `note-${id}`;

/** Where the content stands on the page. */
export const CONTENT = 'case-content';

/** The input that quotes words to comment on. */
export const QUOTE_INPUT = 'comment-quote';

const NO_COMMENTS: readonly CommentView[] = [];
const NO_FINDINGS: readonly ToldFinding[] = [];

/**
 * What a case's page holds together: the content and what it is compared with, what is said of its
 * words, and the ways between the words and what is said.
 */
export const useCaseDesk = (reviewCase: CaseView) => {
  const [against, setAgainst] = useState(() => firstAgainst(reviewCase));
  const [chosenTab, setTab] = useState<CaseTab | null>(null);
  const [words, setWords] = useState<Words | null>(null);
  // The content is the same whatever it is compared with; `compared` is what was asked for last.
  const {
    data: comparison,
    currentData: compared,
    isError,
  } = useReviewComparisonQuery({ id: reviewCase.id, against });
  const { data: list } = useCaseCommentsQuery(reviewCase.id);

  const comments = list?.data ?? NO_COMMENTS;
  // What is closed is not checked any more.
  const { findings = NO_FINDINGS, changed } = reviewCase;
  const texts = useMemo(
    () => (comparison ? fieldTexts(comparison.after, []) : new Map<string, string>()),
    [comparison],
  );
  const marks = useMemo(
    () => caseMarks(texts, { comments, findings, changed }),
    [texts, comments, findings, changed],
  );
  const ordered = useMemo(() => inReadingOrder(comments, texts), [comments, texts]);

  const toNote = useCallback((id: string) => goTo(document.getElementById(noteId(id))), []);
  const toWords = useCallback((id: string, field: string) => {
    flushSync(() => setTab('content'));
    const content = document.getElementById(CONTENT);
    const place = content && findPlace(content, id);
    goTo(place ?? document.getElementById(fieldId(field)));
  }, []);
  const commentOn = useCallback((field: string) => {
    flushSync(() => setWords({ field, quote: '', start: 0 }));
    goTo(document.getElementById(QUOTE_INPUT));
  }, []);

  const hasChanges = (comparison?.changes?.length ?? 0) > 0;
  const tab = chosenTab ?? (hasChanges ? 'changes' : 'content');
  return {
    comparison,
    compared,
    isError,
    against,
    setAgainst,
    tab,
    setTab,
    texts,
    marks,
    comments: ordered,
    actions: list?.meta.actions,
    words,
    setWords,
    toNote,
    toWords,
    commentOn,
  };
};

export type CaseDesk = ReturnType<typeof useCaseDesk>;

/** What was handed in again is read against what was handed in before; what is public, against that. */
const firstAgainst = ({ kind, round }: CaseView): string =>
  kind === 'publish' && round > 1 ? `round-${round - 1}` : 'published';
