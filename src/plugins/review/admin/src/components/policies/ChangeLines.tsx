import { Flex, Typography } from '@strapi/design-system';
import type { PolicyChange } from '../../../../domain/policies/policy-changes';
import type { PolicyNames } from '../../policies/policy-words';
import { tellChange, type Versions } from '../../policies/tell-change';
import { useText } from '../../use-text';
import { PieceText } from '../PieceText';

type ChangeLinesProps = {
  changes: readonly PolicyChange[];
  versions: Versions;
  names: PolicyNames;
};

/** What a version of a policy changed: 第 2 级“复审”时限：2 个工作日 → 3 个工作日. */
export const ChangeLines = ({ changes, versions, names }: ChangeLinesProps) => {
  const text = useText();
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
      {changes.map((change) => {
        const { what, before, after } = tellChange(change, versions, { names, text });
        return (
          <Typography tag="li" key={change.path}>
            {text('policy.change.what', { what })}
            {before !== null && <PieceText pieces={[{ kind: 'removed', text: before }]} />}
            {before !== null && after !== null && ' → '}
            {after !== null && <PieceText pieces={[{ kind: 'added', text: after }]} />}
          </Typography>
        );
      })}
    </Flex>
  );
};
