/** Codes of the admin roles that the rules know by name. */
export const ROLE = {
  contributor: 'contributor',
  sectionLead: 'section-lead',
  editor: 'editor',
  approver: 'approver',
  /** Strapi's own role. It runs the system and gives no part in a review. */
  administrator: 'strapi-super-admin',
} as const;
