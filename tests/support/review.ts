import type { Core, UID } from '@strapi/strapi';
import type { CheckFinding } from '../../src/plugins/review/domain/pre-checks/check-finding';
import { findingKey } from '../../src/plugins/review/domain/pre-checks/finding-key';
import type { casesService } from '../../src/plugins/review/server/src/services/cases';
import { createPerson } from './people';

type Cases = ReturnType<typeof casesService>;
type Progress = Awaited<ReturnType<Cases['submit']>>;
type Stage = NonNullable<Progress['stage']>;
type Item = { strapi: Core.Strapi; uid: string; documentId: string };

/** Hands an item in and has it signed stage by stage, as the people of the bureau do. */
export const publishThroughReview = async (item: Item): Promise<void> => {
  const wasPublic = (await countPublic(item)) > 0;
  await review(item, { kind: wasPublic ? 'correct' : 'publish' });
};

/** Takes a public item down, by a case with its notice. */
export const withdrawThroughReview = (item: Item): Promise<void> =>
  review(item, {
    kind: 'withdraw',
    withdrawal: { reason: '其他', notice: '该内容已撤下。', movedTo: null },
  });

const review = async (
  { strapi, uid, documentId }: Item,
  what: Pick<Parameters<Cases['submit']>[0], 'kind' | 'withdrawal'>,
): Promise<void> => {
  const cases: Cases = strapi.plugin('review').service('cases');
  const submission = {
    ...what,
    personId: await person(strapi, 'contributor'),
    subject: { uid, documentId, locale: null },
  };
  let progress = await passingWarnings((waivers) => cases.submit({ ...submission, waivers }));
  while (progress.stage) {
    const signature = {
      personId: await signer({ strapi, uid, documentId }, progress.stage),
      caseId: progress.id,
      version: progress.version,
      action: 'approve' as const,
      checklist: progress.stage.checklist.map(({ key }) => key),
    };
    progress = await passingWarnings((waivers) => cases.decide({ ...signature, waivers }));
  }
};

type Refusal = { details?: { code?: string; findings?: CheckFinding[] } };

/** Tries once more with a reason for each warning, as somebody does who was asked for one. */
const passingWarnings = async <T>(
  act: (waivers: Record<string, string>) => Promise<T>,
): Promise<T> => {
  try {
    return await act({});
  } catch (error) {
    const { code, findings = [] } = (error as Refusal).details ?? {};
    if (code !== 'warningsUnacknowledged') throw error;
    return act(Object.fromEntries(findings.map((one) => [findingKey(one), '已核对'])));
  }
};

const countPublic = ({ strapi, uid, documentId }: Item): Promise<number> =>
  strapi.db
    .query(uid as UID.ContentType)
    .count({ where: { documentId, publishedAt: { $notNull: true } } });

const signer = async (item: Item, { signers: { roles, reach } }: Stage): Promise<number> => {
  const [role = ''] = roles;
  return person(item.strapi, role, reach === 'own-unit' ? await unitOf(item) : undefined);
};

const unitOf = async ({ strapi, uid, documentId }: Item): Promise<string | undefined> => {
  const row = await strapi.db
    .query(uid as UID.ContentType)
    .findOne({ where: { documentId, publishedAt: null }, populate: ['unit'] });
  return row?.unit?.documentId;
};

/** By `role unit`: made when a stage first asks for them. */
const people = new WeakMap<Core.Strapi, Map<string, number>>();

const person = async (strapi: Core.Strapi, roleCode: string, unit?: string): Promise<number> => {
  const known = people.get(strapi) ?? new Map<string, number>();
  people.set(strapi, known);
  const key = `${roleCode} ${unit ?? ''}`;
  const id = known.get(key) ?? (await createPerson({ strapi, roleCode, unit })).id;
  known.set(key, id);
  return id;
};
