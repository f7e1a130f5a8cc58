import { Flex, Typography } from '@strapi/design-system';
import type { Selector } from '../../../../domain/policy';
import type { PolicyOptions } from '../../api/policy-replies';
import { usePolicyEditing } from '../../policies/editor-context';
import { CONDITIONS } from '../../policies/policy-words';
import { useText } from '../../use-text';
import { Card } from '../Card';
import { AddSource } from './AddSource';
import { CheckList } from './CheckList';
import { FieldGroup } from './FieldGroup';

type Choice = { value: string; name: string };

const choicesOf = (condition: keyof Selector, options: PolicyOptions): Choice[] => {
  switch (condition) {
    case 'uids':
      return options.types.map(({ uid, name }) => ({ value: uid, name }));
    case 'columnSlugs':
      return options.columns.map(({ slug, name }) => ({ value: slug, name }));
    case 'unitIds':
      return options.units.map(({ id, name }) => ({ value: id, name }));
    case 'origins':
      return options.origins.map((name) => ({ value: name, name }));
    case 'officialSources':
      return options.sources.map((name) => ({ value: name, name }));
  }
};

/** Which content a policy is for; a condition that nothing is chosen of is none. */
export const SelectorFields = () => {
  const text = useText();
  return (
    <Card title={text('policy.selector')}>
      <Flex direction="column" alignItems="stretch" gap={5}>
        <Typography textColor="neutral600">{text('policy.selector.hint')}</Typography>
        {CONDITIONS.map((condition) => (
          <ConditionField key={condition} condition={condition} />
        ))}
      </Flex>
    </Card>
  );
};

const ConditionField = ({ condition }: { condition: keyof Selector }) => {
  const text = useText();
  const { form, change, options } = usePolicyEditing();
  const label = text(`policy.selector.${condition}`);
  const chosen = form.selector[condition] ?? [];
  const isSource = condition === 'officialSources';
  const offered = choicesOf(condition, options);
  // A source is free text: one that was typed is its own name.
  const typed = isSource ? chosen.filter((value) => !options.sources.includes(value)) : [];
  const set = (values: readonly string[]) => change({ type: 'setCondition', condition, values });
  return (
    <FieldGroup
      field={`selector.${condition}`}
      label={label}
      hint={isSource ? text('policy.selector.officialSources.hint') : undefined}
    >
      <CheckList
        label={label}
        choices={[...offered, ...typed.map((name) => ({ value: name, name }))]}
        chosen={chosen}
        onChange={set}
        none={text('policy.any')}
      />
      {isSource && <AddSource onAdd={(source) => set([...new Set([...chosen, source])])} />}
    </FieldGroup>
  );
};
