import type { Core } from '@strapi/strapi';
import type { CaseKind, Withdrawal, WithdrawalReason } from '../../../domain/case';
import { systemClock } from '../clock';
import { refusalError } from '../refusal-error';
import { findCase, type Box, type StoredCase } from '../store/cases';
import { currentRequester } from '../store/current-requester';
import type { Dependencies } from '../store/dependencies';
import { personOf, type KnownPerson } from '../store/people';
import { rightId } from '../rights';
import { compareCase, type Against } from '../use-cases/compare-case';
import { decide, type DecisionAction } from '../use-cases/decide';
import { listBox } from '../use-cases/list-cases';
import { submit } from '../use-cases/submit';
import { caseSummary, viewCase } from '../use-cases/view-case';
import {
  inputOf,
  instantOrNull,
  oneOf,
  text,
  textMap,
  textOrNull,
  texts,
  wholeNumber,
  type Input,
} from './read-input';

type Context = {
  params: { id: string };
  query: Input;
  request: { body?: unknown };
  state: { userAbility: { can(action: string): boolean } };
};

const KINDS: readonly CaseKind[] = ['publish', 'correct', 'withdraw', 'emergency'];
const REASONS: readonly WithdrawalReason[] = ['有误', '失效', '泄露隐私', '其他'];
const BOXES: readonly Box[] = ['todo', 'mine', 'overdue', 'all'];

export const caseController = ({ strapi }: { strapi: Core.Strapi }) => {
  const dependencies: Dependencies = { strapi, clock: systemClock };

  const view = async (stored: StoredCase, person: KnownPerson) => ({
    data: await viewCase(dependencies, { stored, person }),
  });

  const act = (action: DecisionAction) => async (context: Context) => {
    const input = inputOf(context.request.body);
    const person = await signedInPerson(strapi);
    const { stored } = await visibleCase(strapi, context);
    const at = instantOrNull(input, 'at');
    const after = await decide(dependencies, {
      // A last signature that names an hour is a schedule.
      action: action === 'approve' && at ? 'schedule' : action,
      caseId: stored.reviewCase.id,
      version: wholeNumber(input, 'version'),
      person,
      key: textOrNull(input, 'key'),
      input: {
        note: text(input, 'note'),
        reason: text(input, 'reason'),
        checklist: texts(input, 'checklist'),
        at,
        expiresAt: instantOrNull(input, 'expiresAt'),
        waivers: textMap(input, 'waivers'),
      },
    });
    return view(after, person);
  };

  return {
    async find(context: Context) {
      const person = await readingPerson(strapi);
      const input = context.query;
      const page = input.page === undefined ? 1 : Math.max(1, wholeNumber(input, 'page'));
      const pageSize =
        input.pageSize === undefined
          ? 25
          : Math.min(100, Math.max(1, wholeNumber(input, 'pageSize')));
      const { cases, total } = await listBox(dependencies, {
        box: input.box === undefined ? 'todo' : oneOf(input, 'box', BOXES),
        person,
        seesAll: seesAll(context),
        uid: textOrNull(input, 'uid'),
        unitId: textOrNull(input, 'unit'),
        page,
        pageSize,
      });
      return { data: cases.map(caseSummary), meta: { pagination: { page, pageSize, total } } };
    },

    async findOne(context: Context) {
      const { stored, person } = await visibleCase(strapi, context);
      return view(stored, person);
    },

    async create(context: Context) {
      const input = inputOf(context.request.body);
      const person = await signedInPerson(strapi);
      const kind = oneOf(input, 'kind', KINDS);
      const stored = await submit(dependencies, {
        subject: {
          uid: text(input, 'uid'),
          documentId: text(input, 'documentId'),
          locale: textOrNull(input, 'locale'),
        },
        kind,
        person,
        note: text(input, 'note'),
        reason: text(input, 'reason'),
        withdrawal: kind === 'withdraw' ? withdrawalOf(input) : null,
        waivers: textMap(input, 'waivers'),
        key: textOrNull(input, 'key'),
      });
      return view(stored, person);
    },

    async diff(context: Context) {
      const { stored } = await visibleCase(strapi, context);
      return {
        data: await compareCase(dependencies, { stored, against: againstOf(context.query) }),
      };
    },

    approve: act('approve'),
    return: act('return'),
    recall: act('recall'),
    schedule: act('schedule'),
    emergency: act('emergency'),
    confirm: act('confirm'),
    publish: act('publish'),
  };
};

const withdrawalOf = (input: Input): Withdrawal => {
  const withdrawal = inputOf(input.withdrawal);
  return {
    reason: oneOf(withdrawal, 'reason', REASONS),
    notice: text(withdrawal, 'notice'),
    movedTo: textOrNull(withdrawal, 'movedTo'),
  };
};

const againstOf = (query: Input): Against => {
  const against = textOrNull(query, 'against') ?? 'published';
  const round = /^round-(\d{1,6})$/u.exec(against)?.[1];
  return round === undefined
    ? oneOf<'published'>({ against }, 'against', ['published'])
    : { round: Number(round) };
};

const seesAll = ({ state }: Context): boolean => state.userAbility.can(rightId('cases.read-all'));

const readingPerson = async (strapi: Core.Strapi): Promise<KnownPerson> => {
  const requester = currentRequester(strapi);
  const person = requester.kind === 'person' ? await personOf(strapi, requester.userId) : null;
  if (!person) throw refusalError(strapi, { code: 'notSignedIn' });
  return person;
};

/** Decisions are a person's own: an admin token acts as its owner, but brings no session. */
const signedInPerson = async (strapi: Core.Strapi): Promise<KnownPerson> => {
  const requester = currentRequester(strapi);
  if (requester.kind !== 'person' || !requester.hasSession) {
    throw refusalError(strapi, { code: 'notSignedIn' });
  }
  return readingPerson(strapi);
};

const visibleCase = async (
  strapi: Core.Strapi,
  context: Context,
): Promise<{ stored: StoredCase; person: KnownPerson }> => {
  const person = await readingPerson(strapi);
  const stored = /^\d{1,9}$/u.test(context.params.id)
    ? await findCase(strapi, Number(context.params.id))
    : null;
  if (!stored || !(seesAll(context) || isTheirs(stored, person))) {
    throw refusalError(strapi, { code: 'caseNotFound' });
  }
  return { stored, person };
};

const isTheirs = ({ reviewCase: { unitId, submitter } }: StoredCase, person: KnownPerson) =>
  submitter.id === person.id || (unitId !== null && person.unitIds.includes(unitId));
