import type { ChecklistItem, Policy, Selector, Signers, Stage } from '../../../domain/policy';
import { wrong } from './read-input';
import {
  choiceAt,
  flagAt,
  lineAt,
  listAt,
  membersAt,
  nullable,
  wholeAt,
  type Place,
} from './read-place';

/** Keys are parts of addresses and of paths in findings. */
const KEY = /^[a-z][a-z0-9-]{0,49}$/u;

/** A limit reaches into the next year at most: later calendars are not known. */
const MAX_LIMIT = 200;
const MAX_ID = 2_147_483_647;

/**
 * A whole policy from a request's body, as strictly as it will be kept; its `version` is the one
 * the person saw, 0 for a new policy. Whether it makes sense is for `policyFindings` to say.
 */
export const readPolicy = (body: unknown, key: string): Policy => {
  const place = membersAt({ value: body, at: '' }, [
    'key',
    'version',
    'name',
    'selector',
    'priority',
    'stages',
    'mayRepeatSigner',
    'emergencyLimitWorkingDays',
    'scheduleGraceHours',
  ]);
  if (keyAt(place.key) !== key) return wrong('key', '与地址中的规则不同');
  return {
    key,
    version: wholeAt(place.version, [0, MAX_ID]),
    name: lineAt(place.name, { max: 100 }),
    selector: selectorAt(place.selector),
    priority: wholeAt(place.priority, [-1000, 1000]),
    stages: listAt(place.stages, { max: 10, read: stageAt }),
    mayRepeatSigner: flagAt(place.mayRepeatSigner),
    emergencyLimitWorkingDays: wholeAt(place.emergencyLimitWorkingDays, [0, MAX_LIMIT]),
    scheduleGraceHours: wholeAt(place.scheduleGraceHours, [0, 720]),
  };
};

const keyAt = (place: Place): string => {
  const key = lineAt(place, { max: 50 });
  return KEY.test(key) ? key : wrong(place.at, '应以小写字母开头，只含小写字母、数字和“-”');
};

const namesAt = (place: Place): string[] =>
  listAt(place, { max: 200, read: (name) => lineAt(name, { max: 200 }) });

const selectorAt = (place: Place): Selector => {
  const condition = nullable(namesAt);
  const { uids, columnSlugs, unitIds, origins, officialSources } = membersAt(place, [
    'uids',
    'columnSlugs',
    'unitIds',
    'origins',
    'officialSources',
  ]);
  return {
    uids: condition(uids),
    columnSlugs: condition(columnSlugs),
    unitIds: condition(unitIds),
    origins: condition(origins),
    officialSources: condition(officialSources),
  };
};

const stageAt = (place: Place): Stage => {
  const stage = membersAt(place, [
    'key',
    'name',
    'task',
    'signers',
    'signatures',
    'limitWorkingDays',
    'checklist',
    'mayEdit',
  ]);
  return {
    key: keyAt(stage.key),
    name: lineAt(stage.name, { max: 50 }),
    task: choiceAt(stage.task, ['sign', 'see']),
    signers: signersAt(stage.signers),
    signatures: wholeAt(stage.signatures, [0, 20]),
    limitWorkingDays: wholeAt(stage.limitWorkingDays, [0, MAX_LIMIT]),
    checklist: listAt(stage.checklist, { max: 50, read: checklistItemAt }),
    mayEdit: flagAt(stage.mayEdit),
  };
};

const signersAt = (place: Place): Signers => {
  const { roles, reach, people } = membersAt(place, ['roles', 'reach', 'people']);
  return {
    roles: namesAt(roles),
    reach: choiceAt(reach, ['own-unit', 'all']),
    people: listAt(people, { max: 100, read: (person) => wholeAt(person, [1, MAX_ID]) }),
  };
};

const checklistItemAt = (place: Place): ChecklistItem => {
  const { key, text, required } = membersAt(place, ['key', 'text', 'required']);
  return {
    key: keyAt(key),
    text: lineAt(text, { max: 500 }),
    required: flagAt(required),
  };
};
