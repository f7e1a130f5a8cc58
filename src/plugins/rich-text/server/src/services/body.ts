import { bodyText } from '../../../domain/body-text';
import { checkBody } from '../../../domain/check-body';
import { sanitizeBody } from '../../../domain/sanitize-body';

/**
 * `strapi.plugin('rich-text').service('body')`: the same functions for other plugins, for instance
 * to show before an import what would be left of an old page.
 */
export const bodyService = () => ({ sanitize: sanitizeBody, text: bodyText, check: checkBody });
