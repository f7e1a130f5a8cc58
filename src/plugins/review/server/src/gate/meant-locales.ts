import type { Subject } from '../../../domain/subject';
import type { DocumentCall } from '../store/write-hooks';

/**
 * Whether a call that names this locale, these, all (`*`) or none is about a row. Strapi ignores
 * what is named for a type without locales, and so must we: else an edit `?locale=en` would leave
 * no trace. For none Strapi takes its default locale; here it stands for all.
 */
export const isMeant = (
  { locale }: Pick<Subject, 'locale'>,
  named: DocumentCall['params']['locale'],
): boolean => locale === null || !named || named === '*' || [named].flat().includes(locale);
