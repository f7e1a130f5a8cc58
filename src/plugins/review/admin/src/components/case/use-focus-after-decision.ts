import { useEffect, useRef } from 'react';
import type { CaseView } from '../../api/replies';
import { goTo } from '../go-to';

/** The button that was pressed is gone with the decision: reading goes on where the case has come to. */
export const useFocusAfterDecision = ({ version }: CaseView): void => {
  const seen = useRef(version);
  useEffect(() => {
    if (seen.current === version) return;
    seen.current = version;
    const { activeElement, body } = document;
    if (!activeElement || activeElement === body) goTo(document.getElementById('stages'));
  }, [version]);
};
