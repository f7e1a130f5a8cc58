import { NEWS } from './article-rows.mjs';

/** Every required point of the default policies' checklists. */
const CHECKLIST = ['facts', 'proofread', 'secrecy', 'privacy', 'faithful'];

/**
 * What people do to an article until it is public, and the same publication where no review is: by
 * the content manager, and by the document service alone. Each takes an article and leaves in it what the next step needs.
 * @typedef {{ documentId: string, id?: number, version?: number, state?: string }} Article
 */
export const submission =
  ({ contributor }) =>
  async (article) => {
    const asked = { uid: NEWS, documentId: article.documentId, kind: 'publish', note: '请审' };
    Object.assign(article, caseOf(await contributor('/review/cases', asked)));
  };

export const signature = (signer) => async (article) => {
  const asked = { version: article.version, checklist: CHECKLIST };
  Object.assign(article, caseOf(await signer(`/review/cases/${article.id}/approve`, asked)));
};

export const managedPublication =
  ({ 'strapi-super-admin': administrator }) =>
  async ({ documentId }) => {
    await administrator(
      `/content-manager/collection-types/${NEWS}/${documentId}/actions/publish`,
      {},
    );
  };

export const barePublication =
  ({ 'strapi-super-admin': administrator }) =>
  async ({ documentId }) => {
    await administrator(`/bench/publish/${documentId}`, {});
  };

const caseOf = ({ data: { id, version, state } }) => ({ id, version, state });
