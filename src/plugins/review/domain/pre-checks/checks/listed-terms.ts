import type { PreCheck } from '../pre-check';
import { textFinding } from '../text/text-finding';
import { textsOf } from '../text/texts-of';

/** Terms on the bureau's own list of wrong and sensitive words, each as severe as the list says. */
export const listedTerms: PreCheck = {
  key: 'listedTerms',
  severity: 'warning',
  check: (content, context) =>
    textsOf(content, context)
      .filter(({ place }) => place !== 'address')
      .flatMap((text) =>
        (context.terms?.find(text.text) ?? []).map(({ term, start, end }) => {
          const severity = term.level === 'blocking' ? 'blocking' : 'warning';
          const shown = text.text.slice(start, end);
          return term.replacement === null
            ? textFinding(
                text,
                { start, end },
                {
                  code: 'listedTermWithoutReplacement',
                  severity,
                  shown,
                  values: { term: term.term },
                },
              )
            : textFinding(
                text,
                { start, end },
                {
                  code: 'listedTerm',
                  severity,
                  shown,
                  values: { term: term.term, replacement: term.replacement },
                },
              );
        }),
      ),
};
