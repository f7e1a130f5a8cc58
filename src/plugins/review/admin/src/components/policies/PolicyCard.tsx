import { Box, Flex, Grid, LinkButton, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { PolicyView } from '../../api/policy-replies';
import { policyPath, policyVersionsPath } from '../../paths';
import { fieldLabel } from '../../policies/field-label';
import { fieldOf } from '../../policies/form-problems';
import { formOf } from '../../policies/policy-form';
import { selectorLines, stageWords, type PolicyNames } from '../../policies/policy-words';
import { useText } from '../../use-text';
import { useDayTime } from '../use-day-time';
import { RetireDialog } from './RetireDialog';

type PolicyCardProps = { policy: PolicyView; number: number; names: PolicyNames };

/** A policy in force in plain words, with what is wrong with it and what can be done. */
export const PolicyCard = ({ policy, number, names }: PolicyCardProps) => {
  const text = useText();
  const dayTime = useDayTime();
  const { key, name, version, changedBy, changedAt } = policy;
  return (
    <Box tag="li" background="neutral0" shadow="tableShadow" hasRadius padding={5}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Flex justifyContent="space-between" alignItems="start" gap={3} wrap="wrap">
          <Box flex="1" minWidth="20rem">
            <Typography tag="h2" variant="beta">
              {text('policy.listed', { number, name })}
            </Typography>
            <Typography tag="p" variant="pi" textColor="neutral600">
              {[
                text('policy.version', { number: version }),
                changedBy
                  ? text('policy.changedBy', { name: changedBy.name, at: dayTime(changedAt) })
                  : text('policy.installed'),
              ].join(' · ')}
            </Typography>
          </Box>
          <Flex gap={2} wrap="wrap">
            <LinkButton
              tag={NavLink}
              to={policyPath(key)}
              variant="secondary"
              aria-label={text('policy.edit.of', { name })}
            >
              {text('policy.edit')}
            </LinkButton>
            <LinkButton
              tag={NavLink}
              to={policyVersionsPath(key)}
              variant="tertiary"
              aria-label={text('policy.versions.of', { name })}
            >
              {text('policy.versions')}
            </LinkButton>
            <RetireDialog policy={policy} />
          </Flex>
        </Flex>
        <PolicyFindings policy={policy} />
        <Grid.Root gap={4}>
          <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
            <PolicyScope policy={policy} names={names} />
          </Grid.Item>
          <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
            <PolicySteps policy={policy} names={names} />
          </Grid.Item>
        </Grid.Root>
      </Flex>
    </Box>
  );
};

const PolicyFindings = ({ policy }: { policy: PolicyView }) => {
  const text = useText();
  if (policy.findings.length === 0) return null;
  const form = formOf(policy);
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
      {policy.findings.map(({ at, sentence }) => (
        <Typography tag="li" key={`${at} ${sentence}`} fontWeight="bold" textColor="danger600">
          {text('policy.problem', { field: fieldLabel(fieldOf(at, form), form, text), sentence })}
        </Typography>
      ))}
    </Flex>
  );
};

type PartProps = { policy: PolicyView; names: PolicyNames };

const PolicyScope = ({ policy, names }: PartProps) => {
  const text = useText();
  const lines = selectorLines(policy.selector, { names, text });
  return (
    <Box>
      <Typography tag="h3" variant="pi" fontWeight="bold" textColor="neutral600">
        {text('policy.selector')}
      </Typography>
      {lines.length === 0 && <Typography tag="p">{text('policy.everything')}</Typography>}
      {lines.map(({ condition, line }) => (
        <Typography tag="p" key={condition}>
          {text('policy.problem', { field: text(`policy.selector.${condition}`), sentence: line })}
        </Typography>
      ))}
    </Box>
  );
};

const PolicySteps = ({ policy, names }: PartProps) => {
  const text = useText();
  return (
    <Box>
      <Typography tag="h3" variant="pi" fontWeight="bold" textColor="neutral600">
        {text('policy.stages')}
      </Typography>
      <Flex tag="ol" direction="column" alignItems="stretch" gap={1}>
        {policy.stages.map((stage) => (
          <Typography tag="li" key={stage.key}>
            {text('policy.problem', {
              field: stage.name,
              sentence: stageWords(stage, { names, text }),
            })}
          </Typography>
        ))}
      </Flex>
    </Box>
  );
};
