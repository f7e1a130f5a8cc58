import { api } from '../api/api';
import { clearKeptForms } from './kept-forms';
import type { Item, Values } from './item';
import { tellSave, type SaveError } from './save-events';
import { SEEN_VERSION, seenVersion, setSeenVersion } from './seen-versions';

type Save = { model: string; documentId?: string; data: Values };
type Request = { config?: { headers?: Record<string, string> } & object };
type Outcome = Promise<{ data: { data?: { updatedAt?: string } } }>;
type UpdateEndpoint = {
  query(save: Save): Request;
  invalidatesTags(result: unknown, error: unknown, save: Save): unknown[];
  onQueryStarted(save: Save, more: { queryFulfilled: Outcome }): Promise<void>;
};
type LogoutEndpoint = { onQueryStarted?: () => void };

/**
 * Makes the content manager's saves say which version they were made from, and tells what becomes
 * of them. A save that failed renews nothing: Strapi would read the item again and put what is
 * stored in place of what was typed, or on a broken network an error page in place of the form.
 * What was kept on this computer goes when somebody signs out.
 */
export const saveCarefully = (): void => {
  api.enhanceEndpoints({
    endpoints: {
      updateDocument(endpoint: UpdateEndpoint) {
        const { query, invalidatesTags, onQueryStarted } = endpoint;
        endpoint.query = (save) => withSeenVersion(query(save), save);
        endpoint.invalidatesTags = (result, error, save) =>
          error ? [] : invalidatesTags(result, error, save);
        endpoint.onQueryStarted = (save, more) => {
          tellSave(itemOf(save), { kind: 'started' });
          void tellOutcome(save, more.queryFulfilled);
          return onQueryStarted(save, more);
        };
      },
      logout(endpoint: LogoutEndpoint) {
        endpoint.onQueryStarted = clearKeptForms;
      },
    },
  } as never);
};

const itemOf = ({ model, documentId = '' }: Save): Item => ({ uid: model, documentId });

const withSeenVersion = (request: Request, save: Save): Request => {
  const version = seenVersion(itemOf(save));
  if (version === undefined) return request;
  const headers = { ...request.config?.headers, [SEEN_VERSION]: version };
  return { ...request, config: { ...request.config, headers } };
};

const tellOutcome = async (save: Save, outcome: Outcome): Promise<void> => {
  const item = itemOf(save);
  try {
    const { data } = await outcome;
    if (data.data?.updatedAt) setSeenVersion(item, data.data.updatedAt);
    tellSave(item, { kind: 'done' });
  } catch (reason) {
    const error = (reason as { error?: SaveError }).error ?? {};
    tellSave(item, { kind: 'failed', values: save.data, error });
  }
};
