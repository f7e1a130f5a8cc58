import { Flex } from '@strapi/design-system';
import type { PolicyOptions } from '../../api/policy-replies';
import { usePolicyEditing } from '../../policies/editor-context';
import type { StageForm } from '../../policies/policy-form';
import { useText } from '../../use-text';
import { CheckList } from './CheckList';
import { FieldGroup } from './FieldGroup';
import { RadioChoice } from './RadioChoice';

/** Roles that may sign, or any that may look; what is chosen already stays to be taken away. */
const rolesFor = ({ task, signers }: StageForm, { roles }: PolicyOptions) =>
  roles.filter(({ code, decides }) => task === 'see' || decides || signers.roles.includes(code));

/** Who signs a stage, or looks at it. */
export const SignersFields = ({ stage }: { stage: StageForm }) => {
  const text = useText();
  const { change, options } = usePolicyEditing();
  const { roles, reach, people } = stage.signers;
  const place = `stages.${stage.key}.signers`;
  const eligible = options.people.filter(
    (person) => people.includes(person.id) || roles.some((role) => person.roles.includes(role)),
  );
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      <FieldGroup
        field={`${place}.roles`}
        label={text('policy.stage.signers.roles')}
        hint={text('policy.stage.signers.roles.hint')}
      >
        <CheckList
          label={text('policy.stage.signers.roles')}
          choices={rolesFor(stage, options).map(({ code, name }) => ({ value: code, name }))}
          chosen={roles}
          onChange={(chosen) =>
            change({ type: 'setSigners', stage: stage.key, change: { roles: chosen } })
          }
          none={text('policy.nobody')}
        />
      </FieldGroup>
      <FieldGroup field={`${place}.reach`} label={text('policy.stage.signers.reach')}>
        <RadioChoice
          choices={[
            { value: 'own-unit', name: text('policy.reach.own-unit') },
            { value: 'all', name: text('policy.reach.all') },
          ]}
          value={reach}
          onChange={(chosen) =>
            change({ type: 'setSigners', stage: stage.key, change: { reach: chosen } })
          }
        />
      </FieldGroup>
      {eligible.length > 0 && (
        <FieldGroup
          field={`${place}.people`}
          label={text('policy.stage.signers.people')}
          hint={text('policy.stage.signers.people.hint')}
        >
          <CheckList
            label={text('policy.stage.signers.people')}
            choices={eligible.map(({ id, name, post, unit }) => ({
              value: String(id),
              name: [name, post, unit].filter(Boolean).join(' · '),
            }))}
            chosen={people.map(String)}
            onChange={(chosen) =>
              change({
                type: 'setSigners',
                stage: stage.key,
                change: { people: chosen.map(Number) },
              })
            }
            none={text('policy.people.any')}
          />
        </FieldGroup>
      )}
    </Flex>
  );
};
