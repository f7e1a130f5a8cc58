import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useEffect, useRef } from 'react';
import type { PolicyVersionView } from '../../api/policy-replies';
import { usePolicyEditing } from '../../policies/editor-context';
import { useText } from '../../use-text';
import { VersionChanges } from './VersionChanges';
import { VersionLine } from './VersionLine';

type StaleNoticeProps = {
  /** All versions, newest first. */
  versions: readonly PolicyVersionView[];
  /** The one that the form began with, or went on with. */
  seen: number;
};

/** Somebody else saved the policy meanwhile: what they changed, and how to go on. */
export const StaleNotice = ({ versions, seen }: StaleNoticeProps) => {
  const text = useText();
  const { change } = usePolicyEditing();
  const box = useRef<HTMLDivElement>(null);
  const newer = versions.filter(({ policy }) => policy.version > seen);
  const latest = newer[0]?.policy;
  const base = versions.find(({ policy }) => policy.version === seen)?.policy;
  useEffect(() => {
    // It may come while somebody types: they are told and not interrupted.
    const isTyping = document.activeElement instanceof HTMLInputElement;
    if (latest && !isTyping) box.current?.focus();
  }, [latest]);
  if (!latest || !base) return null;
  return (
    <Box
      ref={box}
      tabIndex={-1}
      role="alert"
      background="warning100"
      borderColor="warning600"
      hasRadius
      padding={4}
    >
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Typography tag="h2" variant="delta">
          {text('policy.stale')}
        </Typography>
        <Typography>{text('policy.stale.hint')}</Typography>
        {newer.map((version) => (
          <Box key={version.policy.version}>
            <VersionLine version={version} />
            <VersionChanges version={version} versions={versions} />
          </Box>
        ))}
        <Flex gap={3} wrap="wrap">
          <Button size="L" onClick={() => change({ type: 'rebase', seen: base, latest })}>
            {text('policy.stale.keep')}
          </Button>
          <Button
            size="L"
            variant="tertiary"
            onClick={() => change({ type: 'replace', policy: latest })}
          >
            {text('policy.stale.take')}
          </Button>
        </Flex>
      </Flex>
    </Box>
  );
};
