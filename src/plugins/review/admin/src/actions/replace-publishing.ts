import type {
  BulkActionComponent,
  ContentManagerPlugin,
  DocumentActionComponent,
} from '@strapi/content-manager/strapi-admin';
import { useGovernedTypesQuery } from '../api/review-api';
import { publishesByKey, useBlockedKeys } from './use-blocked-keys';

type Apis = ContentManagerPlugin['config']['apis'];

const DOCUMENT_ACTIONS: readonly unknown[] = ['publish', 'unpublish', 'discard'];
/** Strapi's bulk publication bears no type by which it could be told: all go but deletion. */
const STAYS_IN_BULK: unknown = 'delete';

/**
 * Takes Strapi's own ways to make content public, or to take it away, out of the content manager
 * where the review governs the type. The server refuses them in any case.
 */
export const replacePublishing = ({ addDocumentAction, addBulkAction }: Apis): void => {
  addDocumentAction((actions: DocumentActionComponent[]) =>
    actions.map((action) =>
      DOCUMENT_ACTIONS.includes(action.type) ? withoutGoverned(action) : action,
    ),
  );
  addBulkAction((actions: BulkActionComponent[]) =>
    actions.map((action) => (action.type === STAYS_IN_BULK ? action : withoutGoverned(action))),
  );
};

type Action<Props, Description> = {
  (props: Props): Description | null;
  displayName?: string;
};

/** The same action, hidden for governed types, and until it is known which they are. */
const withoutGoverned = <
  Props extends { model: string },
  Description,
  A extends Action<Props, Description>,
>(
  action: A & Action<Props, Description>,
): A => {
  const Guarded = (props: Props): Description | null => {
    const { data: governed } = useGovernedTypesQuery(undefined);
    const isOpen = governed !== undefined && !governed.includes(props.model);
    useBlockedKeys(!isOpen, publishesByKey);
    const description = action(props);
    return isOpen ? description : null;
  };
  return Object.assign(Guarded, action) as unknown as A;
};
