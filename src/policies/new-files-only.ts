import { refusal } from '../access/refusals';

type PolicyContext = { request: { query: Record<string, unknown> } };

/** With an `id`, Strapi's upload route changes or replaces that file, on published items too. */
export default ({ request: { query } }: PolicyContext): boolean => {
  if (query.id !== undefined) throw refusal('replaceFile', { kind: 'site', mayPreview: false });
  return true;
};
