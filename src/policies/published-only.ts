import { mayPreview, type RequestState } from '../access/actor';
import { refusal } from '../access/refusals';

/** Query parameters of Strapi that can lead to a draft. */
const DRAFT_PARAMETERS = ['publicationFilter', 'hasPublishedVersion'];

type PolicyContext = { request: { query: Record<string, unknown> }; state: RequestState };

/** Refuses a request for drafts unless the caller's token has the preview right. */
export default ({ request: { query }, state }: PolicyContext): boolean => {
  const asksForDrafts =
    (query.status !== undefined && query.status !== 'published') ||
    DRAFT_PARAMETERS.some((parameter) => query[parameter] !== undefined);
  if (asksForDrafts && !mayPreview(state)) {
    throw refusal('preview', { kind: 'site', mayPreview: false });
  }
  return true;
};
