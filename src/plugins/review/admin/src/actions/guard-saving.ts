import type {
  ContentManagerPlugin,
  DocumentActionComponent,
  DocumentActionProps,
} from '@strapi/content-manager/strapi-admin';
import { useEffect } from 'react';
import { useDesk } from '../leases/desk-store';
import { setSeenVersion } from '../saving/seen-versions';
import { useKeepTyped } from '../saving/use-keep-typed';

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
    useBlockedSaveKeys(isHeld);

    const description = action(props);
    return description && isHeld ? { ...description, disabled: true } : description;
  };
  return Object.assign(GuardedSave, action) as unknown as DocumentActionComponent;
};

/** Strapi saves on Ctrl+S and Ctrl+Enter whatever its button says. */
const useBlockedSaveKeys = (isBlocked: boolean): void => {
  useEffect(() => {
    if (!isBlocked) return;
    const block = (event: KeyboardEvent) => {
      const isSave = ['s', 'enter'].includes(event.key.toLowerCase());
      if (!isSave || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    window.addEventListener('keydown', block, { capture: true });
    return () => window.removeEventListener('keydown', block, { capture: true });
  }, [isBlocked]);
};
