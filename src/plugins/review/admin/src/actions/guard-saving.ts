import type {
  ContentManagerPlugin,
  DocumentActionComponent,
  DocumentActionProps,
} from '@strapi/content-manager/strapi-admin';
import { useEffect } from 'react';
import { useDesk } from '../leases/desk-store';
import { setSeenVersion } from '../saving/seen-versions';
import { useKeepTyped } from '../saving/use-keep-typed';
import { savesByKey, useBlockedKeys } from './use-blocked-keys';

type Apis = ContentManagerPlugin['config']['apis'];

/**
 * The content manager's save button, which waits while somebody else holds the item, and after
 * which nothing typed is lost when it fails.
 */
export const guardSaving = ({ addDocumentAction }: Pick<Apis, 'addDocumentAction'>): void => {
  addDocumentAction((actions: DocumentActionComponent[]) =>
    actions.map((action) => (isSave(action) ? guarded(action) : action)),
  );
};

// Strapi's type knows of no action `update`; its save button is one.
const isSave = ({ type }: DocumentActionComponent): boolean => (type as string) === 'update';

const guarded = (action: DocumentActionComponent): DocumentActionComponent => {
  const GuardedSave = (props: DocumentActionProps) => {
    const { model, documentId = '', document: shown, activeTab } = props;
    const item = { uid: model, documentId };
    const version = activeTab === 'published' ? undefined : shown?.updatedAt;
    const holder = useDesk(item)?.holder;
    const isHeld = holder !== undefined && holder !== null && !holder.isMe;
    useKeepTyped(item);
    useEffect(() => {
      if (version) setSeenVersion({ uid: model, documentId }, version);
    }, [model, documentId, version]);
    useBlockedKeys(isHeld, savesByKey);

    const description = action(props);
    return description && isHeld ? { ...description, disabled: true } : description;
  };
  return Object.assign(GuardedSave, action) as unknown as DocumentActionComponent;
};
