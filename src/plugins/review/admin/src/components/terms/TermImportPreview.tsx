import { Flex, Typography } from '@strapi/design-system';
import type { Term } from '../../../../domain/pre-checks/terms/term';
import type { TermImport } from '../../api/terms-replies';
import { useText, type Text } from '../../use-text';
import { PagedTable } from '../records/PagedTable';

/** What a file would do to the word list: what cannot be imported and why, then every change. */
export const TermImportPreview = ({ outcome }: { outcome: TermImport }) => {
  const text = useText();
  const { rows, rejected, new: added, changed, same } = outcome;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography tag="p" fontWeight="bold">
        {text('terms.import.summary', { added, changed, same, rejected: rejected.length })}
      </Typography>
      {rejected.length > 0 && (
        <section>
          <Typography tag="h3" variant="delta" textColor="danger600">
            {text('terms.import.rejected', { count: rejected.length })}
          </Typography>
          <Typography tag="p">{text('terms.import.rejected.explained')}</Typography>
          <PagedTable
            label={text('terms.import.rejected', { count: rejected.length })}
            head={[text('terms.import.row'), text('terms.import.cell'), text('terms.import.why')]}
            items={rejected}
            rowOf={({ row, column, value, why }) => ({
              key: row,
              cells: [
                row,
                column === null
                  ? '—'
                  : text('terms.import.cell.of', { column, value: value || text('empty') }),
                why,
              ],
            })}
          />
        </section>
      )}
      {rows.length > 0 && (
        <section>
          <Typography tag="h3" variant="delta">
            {text('terms.import.changes', { count: rows.length })}
          </Typography>
          <PagedTable
            label={text('terms.import.changes', { count: rows.length })}
            head={[
              text('terms.import.row'),
              text('terms.import.what'),
              text('terms.import.after'),
              text('terms.import.before'),
            ]}
            items={rows}
            rowOf={({ row, before, ...after }) => ({
              key: row,
              cells: [
                row,
                text(before ? 'terms.import.changed' : 'terms.import.added'),
                inWords(text, after),
                before ? inWords(text, before) : '—',
              ],
            })}
          />
        </section>
      )}
    </Flex>
  );
};

/** 登陆 → 登录（禁止）. */
const inWords = (text: Text, { term, replacement, level }: Term): string => {
  const named = text(`terms.level.${level}`);
  return replacement === null
    ? text('terms.inWords', { term, level: named })
    : text('terms.inWords.replaced', { term, replacement, level: named });
};
