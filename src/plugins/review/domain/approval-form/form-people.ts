import type { LedgerPerson } from '../ledger/ledger-entry';
import type { FormStep } from './approval-form';
import type { SayOnForm } from './form-words';

/** Post and unit as they were then: 编辑，渭滨分局. */
export const postText = (person: LedgerPerson | null): string =>
  [person?.post, person?.unit].filter(Boolean).join('，');

/** 张三（编辑，渭滨分局） */
export const personText = (person: LedgerPerson | null, say: SayOnForm): string => {
  if (!person) return say('system');
  const post = postText(person);
  return post ? say('person', { name: person.name, post }) : person.name;
};

/** 乙 代 甲（审批人）: whose signature it is, too. */
export const whoText = ({ by, onBehalfOf }: FormStep, say: SayOnForm): string =>
  onBehalfOf
    ? say('onBehalf', { by: by?.name ?? '', principal: personText(onBehalfOf, say) })
    : (by?.name ?? say('system'));
