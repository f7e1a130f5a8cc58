import { APPROVER, ON_DUTY, otherEditor, sectionLeadOf, type DemoPost } from '../accounts';
import type { DemoState } from '../articles/article';
import type { DemoUnitName } from '../units';
import type { Desk, Item } from './desk';
import type { CaseProgress, Submission } from './review-service';

/** An item with the people it passes: its writer, and those who sign for its unit. */
export type Manuscript = Item & { writer: DemoPost; unit: DemoUnitName };

type Way = { desk: Desk; manuscript: Manuscript; now: Date };

const DAY = 24 * 60 * 60 * 1000;

const NOTES = { publish: '请审核。', correct: '公开后有更新，请审核更正稿。' };

/** Brings a draft to the state that the demo shows it in, each step by whoever would take it. */
export const sendThroughReview = async (way: Way, state: DemoState): Promise<void> => {
  switch (state.state) {
    case 'draft':
      return;
    case 'in-review':
      await signed(way, await submitted(way), state.signatures);
      return;
    case 'returned':
      return returned(way, state.reason);
    case 'scheduled':
      return scheduled(way, state.inDays);
    case 'emergency':
      return publishedInEmergency(way, state.reason);
    case 'published':
      return published(way);
    case 'modified':
      await published(way);
      return edited(way, state.revision);
    case 'correcting':
      await published(way);
      await edited(way, state.revision);
      await signed(way, await submitted(way, 'correct'), state.signatures);
      return;
    case 'withdrawn':
      return withdrawn(way, state.notice);
  }
};

const submitted = (
  { desk, manuscript }: Way,
  kind: keyof typeof NOTES = 'publish',
): Promise<CaseProgress> => desk.submit(manuscript.writer, manuscript, { kind, note: NOTES[kind] });

const edited = ({ desk, manuscript }: Way, data: Record<string, unknown>): Promise<void> =>
  desk.update(manuscript.writer, { ...manuscript, data });

const published = async (way: Way): Promise<void> => {
  await signed(way, await submitted(way), Infinity);
};

/** Has a case signed by the next so many people, or by all. */
const signed = async (
  { desk, manuscript }: Way,
  reviewCase: CaseProgress,
  signatures: number,
): Promise<CaseProgress> => {
  let progress = reviewCase;
  for (let count = 0; count < signatures && progress.stage; count += 1) {
    const { by, note } = signerOf(progress.stage, manuscript);
    const checklist = progress.stage.checklist.map(({ key }) => key);
    progress = await desk.decide(by, progress, { action: 'approve', note, checklist });
  }
  return progress;
};

type Stage = NonNullable<CaseProgress['stage']>;
type Signer = { by: DemoPost; note: string };

/** Nobody signs for a text of their own. */
const signerOf = ({ signers: { roles } }: Stage, { writer, unit }: Manuscript): Signer => {
  if (roles.includes('section-lead')) {
    return { by: sectionLeadOf(unit), note: '情况属实，数据和引用已核对。' };
  }
  return roles.includes('editor')
    ? { by: otherEditor(writer), note: '文字和链接已校对。' }
    : { by: APPROVER, note: '已作保密审查，同意。' };
};

const returned = async (way: Way, reason: string): Promise<void> => {
  const reviewCase = await submitted(way);
  if (!reviewCase.stage) throw new Error('a case that waits for nobody cannot be returned');
  const { by } = signerOf(reviewCase.stage, way.manuscript);
  await way.desk.decide(by, reviewCase, { action: 'return', reason });
};

/** The last signature names the day, at nine in the morning in China. */
const scheduled = async (way: Way, inDays: number): Promise<void> => {
  const reviewCase = await signed(way, await submitted(way), 1);
  const day = new Date(way.now.getTime() + inDays * DAY).toISOString().slice(0, 10);
  await way.desk.decide(APPROVER, reviewCase, {
    action: 'schedule',
    at: `${day}T01:00:00.000Z`,
    note: '同意定时发布。',
    checklist: reviewCase.stage?.checklist.map(({ key }) => key),
  });
};

const publishedInEmergency = async (way: Way, reason: string): Promise<void> => {
  const asked = await way.desk.decide(ON_DUTY, await submitted(way), {
    action: 'emergency',
    reason,
  });
  await way.desk.decide(APPROVER, asked, { action: 'confirm' });
};

const withdrawn = async (way: Way, notice: string): Promise<void> => {
  await published(way);
  const { desk, manuscript } = way;
  const submission: Submission = {
    kind: 'withdraw',
    note: notice,
    withdrawal: { reason: '失效', notice, movedTo: null },
  };
  await signed(way, await desk.submit(manuscript.writer, manuscript, submission), Infinity);
};
