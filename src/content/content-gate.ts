import type { Core, Modules, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Knex } from 'knex';
import { currentActor } from '../access/actor';
import type { Clock } from '../clock';
import type { Finding } from './finding';
import { cleanText, withPublishDate, type Data } from './prepare-data';
import { fieldFindings, type FieldSchema } from './rules/field-rules';
import type { Item } from './rules/item';
import { archivedColumnFindings, itemFindings } from './rules/item-rules';
import { publicationFindings } from './rules/publication-rules';
import { sentence } from './sentence';
import { freeSlug, slugOf } from './slug';
import {
  anyPublished,
  documentWithIndexNumber,
  isOwnAncestor,
  loadItem,
  lockType,
  slugsLike,
} from './store';

type Gate = { strapi: Core.Strapi; clock: Clock };
type Uid = UID.ContentType;
type Params = {
  documentId?: string;
  locale?: string | null;
  status?: string;
  data?: Data;
};
type Call = { uid: Uid; action: string; params: Params };
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
  call.params = { ...call.params, data: await prepare(gate, call, before) };

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

const prepare = async (gate: Gate, call: Call, before: Item | null): Promise<Data> => {
  const { strapi, clock } = gate;
  const attributes = attributesOf(strapi, call.uid);
  const isNew = call.action === 'create' || (call.action === 'update' && !before);
  const data = cleanText({ attributes, data: call.params.data ?? {} });
  refuse(
    gate,
    call,
    fieldFindings({ attributes, data, isNew, hasDrafts: hasDrafts(strapi, call.uid) }),
  );

  if (call.action === 'update' && before) {
    const { slug: _kept, ...rest } = data;
    return rest;
  }
  const copied = call.action === 'clone' ? { indexNumber: null } : {};
  const named = { ...before, ...data } as { title?: string; name?: string };
  const wanted = call.action === 'create' ? data.slug : undefined;
  return withPublishDate({
    attributes,
    now: clock(),
    data: {
      ...data,
      ...('indexNumber' in attributes ? copied : {}),
      ...('slug' in attributes
        ? { slug: await newSlug(strapi, call.uid, String(wanted || named.title || named.name)) }
        : {}),
    },
  });
};

const newSlug = async (strapi: Core.Strapi, uid: Uid, title: string): Promise<string> => {
  const base = slugOf(title);
  return freeSlug(base, await slugsLike(strapi, { uid, base }));
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

const hasDrafts = (strapi: Core.Strapi, uid: Uid): boolean =>
  strapi.contentType(uid).options?.draftAndPublish === true;

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
  item: Item & { indexNumber?: string | null; parent?: unknown },
): Promise<Finding[]> => {
  const findings = itemFindings(item, clock());
  const { documentId = '', indexNumber } = item;
  if (indexNumber) {
    const other = await documentWithIndexNumber(strapi, { indexNumber, besides: documentId });
    if (other) {
      findings.push({
        code: 'duplicateIndexNumber',
        at: 'indexNumber',
        values: { title: other.title },
      });
    }
  }
  if (item.parent && (await isOwnAncestor(strapi, { uid, documentId }))) {
    findings.push({ code: 'parentIsDescendant', at: 'parent' });
  }
  return findings;
};

const attributesOf = (strapi: Core.Strapi, uid: Uid): Record<string, FieldSchema> =>
  strapi.contentType(uid).attributes as unknown as Record<string, FieldSchema>;

type LabelledType = { config?: { metadatas?: Record<string, { edit?: { label?: string } }> } };

const refuse = ({ strapi }: Gate, { uid }: Call, findings: Finding[]): void => {
  if (findings.length === 0) return;
  const { config } = strapi.contentType(uid) as unknown as LabelledType;
  const actor = currentActor(strapi);
  const language =
    actor.kind === 'person' && actor.user.preferedLanguage === 'en' ? 'en' : 'zh-Hans';
  const details = findings.map((finding) => ({
    path: [finding.at],
    name: 'ValidationError',
    code: finding.code,
    message: sentence({
      finding,
      language,
      chineseLabel: config?.metadatas?.[finding.at]?.edit?.label ?? finding.at,
    }),
  }));
  throw new errors.ValidationError(details.map(({ message }) => message).join('；'), {
    errors: details,
  });
};
