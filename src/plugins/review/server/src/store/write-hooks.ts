import type { Core, Modules } from '@strapi/strapi';

/** A write through the document service, before it happens. */
export type DocumentCall = {
  uid: string;
  action: string;
  params: {
    documentId?: string;
    locale?: string | string[] | null;
    status?: string;
    data?: Record<string, unknown>;
  };
};

type Next = () => Promise<unknown>;

/** Puts `gate` before every call of the document service; it may change `call.params`. */
export const beforeDocumentCalls = (
  strapi: Core.Strapi,
  gate: (call: DocumentCall, next: Next) => Promise<unknown>,
): void => {
  const middleware = (context: unknown, next: Next) => gate(context as DocumentCall, next);
  strapi.documents.use(middleware as unknown as Modules.Documents.Middleware.Middleware);
};

/** A write to rows, before it happens. */
export type RowWrite = {
  model: { uid: string };
  params: {
    data?: Record<string, unknown> | Record<string, unknown>[];
    where?: Record<string, unknown>;
  };
};

type RowGates = {
  create: (write: RowWrite) => void | Promise<void>;
  change: (write: RowWrite) => Promise<void>;
  remove: (write: RowWrite) => Promise<void>;
};

/** Puts gates before every write of `strapi.db.query` to the rows of these types. */
export const beforeRowWrites = (
  strapi: Core.Strapi,
  { uids, gates }: { uids: readonly string[]; gates: RowGates },
): void => {
  strapi.db.lifecycles.subscribe({
    models: [...uids],
    beforeCreate: gates.create,
    beforeCreateMany: gates.create,
    beforeUpdate: gates.change,
    beforeUpdateMany: gates.change,
    beforeDelete: gates.remove,
    beforeDeleteMany: gates.remove,
  } as never);
};
