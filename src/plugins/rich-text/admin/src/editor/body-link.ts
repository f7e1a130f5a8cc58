import { Link } from '@tiptap/extension-link';

import { allowedUrl } from '../../../domain/allowed-url';

/** Links as a body may have them: no addresses the sanitizer would refuse, no `rel` of their own. */
export const BodyLink = Link.extend({
  addAttributes() {
    return {
      href: { default: null },
      title: { default: null },
      target: {
        default: null,
        parseHTML: (element) => (element.getAttribute('target') === '_blank' ? '_blank' : null),
        renderHTML: ({ target }) => (target === '_blank' ? { target, rel: 'noopener' } : {}),
      },
    };
  },

  renderHTML: ({ HTMLAttributes }) => ['a', HTMLAttributes, 0],
}).configure({
  openOnClick: false,
  // Addresses in official text are followed by 。 and ，without a space, which would join the link.
  autolink: false,
  isAllowedUri: (url) => allowedUrl(url, 'link') !== null,
});
