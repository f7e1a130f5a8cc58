import type { ReviewCase } from './case';
import type { Submission } from './command';
import type { Delegation } from './delegations/delegation';
import type { Step } from './effect';
import { applyAction } from './next-state';
import { mayEditInReview } from './permission';
import type { Person } from './person';

/**
 * What a save means for the content's open case. Digests decide, not dates: a save that leaves the
 * digest as it was changes nothing, and nobody contributed by it. Nor does a save after
 * publication, which is a matter for the next case. `submission` describes the content after the
 * save, under the policy now in force for it: an editor may have moved it to a column with stricter
 * rules.
 */
export const noteContentChange = ({
  reviewCase,
  editor,
  delegations,
  submission,
  changed,
  at,
}: {
  reviewCase: ReviewCase;
  /** Null when nobody did: a synchronised field, a replaced file. */
  editor: Person | null;
  delegations: readonly Delegation[];
  submission: Submission;
  /** Names of what changed. */
  changed: readonly string[];
  /** Now; ISO 8601, UTC. */
  at: string;
}): Step => {
  if (submission.digest === reviewCase.digest) return { reviewCase, effects: [] };
  const mayEdit = editor && mayEditInReview({ reviewCase, person: editor, delegations, at });
  const contributorIds = [...submission.contributorIds, ...(editor ? [editor.id] : [])];
  return applyAction(reviewCase, {
    action: 'contentChanged',
    editorMaySign: mayEdit?.allowed ?? false,
    submission: { ...submission, contributorIds },
    changed,
    at,
  });
};
