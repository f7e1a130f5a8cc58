import type { Content } from './file-kinds';
import type { ContentProblem, ForeignContent } from './findings';

/** What a file is by its bytes, or why the media library does not take it. */
export type Detection = { ok: true; content: Content } | { ok: false; problem: ContentProblem };

export const accepted = (content: Content): Detection => ({ ok: true, content });

export const refused = (problem: ContentProblem): Detection => ({ ok: false, problem });

export const foreign = (found: ForeignContent): Detection =>
  refused({ code: 'content-not-allowed', found });
