import type { Core } from '@strapi/strapi';
import {
  CASE_STATES,
  type CaseKind,
  type Withdrawal,
  type WithdrawalReason,
} from '../../../domain/case';
import { DUE_CLASSES } from '../../../domain/inbox/due';
import { systemClock } from '../clock';
import type { StoredCase } from '../store/cases';
import type { Dependencies } from '../store/dependencies';
import type { KnownPerson } from '../store/people';
import { compareCase, type Against } from '../use-cases/compare-case';
import { decide, type DecisionAction } from '../use-cases/decide';
import { describeCases } from '../use-cases/describe-cases';
import { BOXES, type CaseFilter } from '../use-cases/box-conditions';
import { countBoxes, listBox } from '../use-cases/list-cases';
import { listFilterOptions } from '../use-cases/list-filter-options';
import { submit } from '../use-cases/submit';
import { viewCase } from '../use-cases/view-case';
import {
  addressOrNull,
  idsOrNull,
  inputOf,
  instantOrNull,
  oneOf,
  pageOf,
  text,
  textMap,
  textOrNull,
  texts,
  wholeNumber,
  type Input,
} from './read-input';
import { readingPerson, seesAll, signedInPerson, visibleCase, type Context } from './requester';

const KINDS: readonly CaseKind[] = ['publish', 'correct', 'withdraw', 'emergency'];
const REASONS: readonly WithdrawalReason[] = ['有误', '失效', '泄露隐私', '其他'];

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
      key: textOrNull(input, 'key', 255),
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
      const { page, pageSize } = pageOf(input);
      const { cases, total } = await listBox(dependencies, {
        box: input.box === undefined ? 'todo' : oneOf(input, 'box', BOXES),
        person,
        seesAll: seesAll(context),
        filter: filterOf(input),
        page,
        pageSize,
      });
      return {
        data: await describeCases(dependencies, cases),
        meta: { pagination: { page, pageSize, total } },
      };
    },

    /** How many cases each box holds. */
    async counts(context: Context) {
      const person = await readingPerson(strapi);
      return { data: await countBoxes(dependencies, { person, seesAll: seesAll(context) }) };
    },

    /** The units, types, columns and stages that lists can be narrowed by. */
    async filters(context: Context) {
      const person = await readingPerson(strapi);
      return { data: await listFilterOptions(dependencies, { person, seesAll: seesAll(context) }) };
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
        ofAnyUnit: seesAll(context),
        note: text(input, 'note'),
        reason: text(input, 'reason'),
        withdrawal: kind === 'withdraw' ? withdrawalOf(input) : null,
        waivers: textMap(input, 'waivers'),
        key: textOrNull(input, 'key', 255),
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

const LONGEST_NAME = 255;
const LONGEST_SEARCH = 100;

const filterOf = (input: Input): CaseFilter => ({
  uid: textOrNull(input, 'uid', LONGEST_NAME),
  unitId: textOrNull(input, 'unit', LONGEST_NAME),
  columnSlug: textOrNull(input, 'column', LONGEST_NAME),
  stageName: textOrNull(input, 'stage', LONGEST_NAME),
  state: input.state === undefined ? null : oneOf(input, 'state', CASE_STATES),
  due: input.due === undefined ? null : oneOf(input, 'due', DUE_CLASSES),
  q: textOrNull(input, 'q', LONGEST_SEARCH),
  ids: idsOrNull(input, 'ids'),
});

const withdrawalOf = (input: Input): Withdrawal => {
  const withdrawal = inputOf(input.withdrawal);
  return {
    reason: oneOf(withdrawal, 'reason', REASONS),
    notice: text(withdrawal, 'notice'),
    movedTo: addressOrNull(withdrawal, 'movedTo'),
  };
};

const againstOf = (query: Input): Against => {
  const against = textOrNull(query, 'against') ?? 'published';
  const round = /^round-(\d{1,6})$/u.exec(against)?.[1];
  return round === undefined
    ? oneOf<'published'>({ against }, 'against', ['published'])
    : { round: Number(round) };
};
