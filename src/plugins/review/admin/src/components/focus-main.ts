/**
 * Moves the focus to the page: for when what had it is gone. Strapi's main part takes it for its
 * skip link.
 */
export const focusMain = (): void => document.getElementById('main-content')?.focus();
