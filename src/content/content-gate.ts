import type { Core, Modules } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Finding } from './finding';
import { prepareWrite } from './prepare-write';
import { refuse } from './refuse';
import type { Item } from './rules/item';
import { archivedColumnFindings, itemFindings } from './rules/item-rules';
import { publicationFindings } from './rules/publication-rules';
import { anyPublished, isOwnAncestor, loadItem, lockType } from './store';
import { attributesOf, hasDrafts, type Call, type Gate, type Uid } from './write';

type Middleware = Modules.Documents.Middleware.Middleware;
type Outcome = Awaited<ReturnType<Middleware>>;
type Next = () => Promise<Outcome>;

/**
 * Checks and completes every write of the app's own content types, on whichever path it comes: the
 * fields before the write, the item as a whole after it and inside its transaction, so that a
 * refusal leaves nothing behind. Refusals are `ValidationError`s with a sentence for each field.
 */
export const registerContentGate = (gate: Gate): void => {
  gate.strapi.documents.use(async (context, next) => {
    const call = context as unknown as Call;
    if (!call.uid.startsWith('api::')) return next();
    switch (call.action) {
      case 'create':
      case 'update':
      case 'clone':
        return gate.strapi.db.transaction(({ trx }) =>
          save(gate, { call, next: async () => next(), trx }),
        );
      case 'publish':
        return gate.strapi.db.transaction(async () => {
          await checkBeforePublication(gate, call);
          return next();
        });
      default:
        return next();
    }
  });
};

type Save = { call: Call; next: Next; trx: Knex.Transaction };

const save = async (gate: Gate, { call, next, trx }: Save): Promise<Outcome> => {
  const { strapi } = gate;
  const before = call.params.documentId
    ? await loadItem(strapi, { uid: call.uid, ...call.params, documentId: call.params.documentId })
    : null;
  await lockType(strapi, { uid: call.uid, trx });
  call.params = { ...call.params, data: await prepareWrite(gate, call, before) };

  const result = await next();
  const { documentId } = (result ?? {}) as { documentId?: string };
  if (!documentId) return result;

  const after = await loadItem(strapi, { uid: call.uid, documentId });
  if (after) {
    refuse(gate, call, [
      ...(await itemAndStoreFindings(gate, call, after)),
      ...archivedColumnFindings(before, after),
      ...(goesOut(strapi, call) ? await lacking(strapi, call.uid, after) : []),
    ]);
  }
  return result;
};

const checkBeforePublication = async (gate: Gate, call: Call): Promise<void> => {
  const { documentId } = call.params;
  const item = documentId
    ? await loadItem(gate.strapi, { uid: call.uid, ...call.params, documentId })
    : null;
  if (!item) return;
  refuse(gate, call, [
    ...(await itemAndStoreFindings(gate, call, item)),
    ...(await lacking(gate.strapi, call.uid, item)),
  ]);
};

/** A type without drafts is before the public as soon as it is saved. */
const goesOut = (strapi: Core.Strapi, { uid, params }: Call): boolean =>
  params.status === 'published' || !hasDrafts(strapi, uid);

const lacking = async (strapi: Core.Strapi, uid: Uid, item: Item): Promise<Finding[]> => {
  const findings = publicationFindings({ attributes: attributesOf(strapi, uid), item });
  const documents = (item.policyDocuments ?? []).map(({ documentId }) => documentId);
  if (documents.length > 0 && !(await anyPublished(strapi, documents))) {
    findings.push({ code: 'documentsUnpublished', at: 'policyDocuments' });
  }
  return findings;
};

const itemAndStoreFindings = async (
  { strapi, clock }: Gate,
  { uid }: Call,
  item: Item & { parent?: unknown },
): Promise<Finding[]> => {
  const findings = itemFindings(item, clock());
  const { documentId = '' } = item;
  if (item.parent && (await isOwnAncestor(strapi, { uid, documentId }))) {
    findings.push({ code: 'parentIsDescendant', at: 'parent' });
  }
  return findings;
};
