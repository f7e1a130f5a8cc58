import { route } from './route';

/**
 * Who hands in and who signs comments, so either right is enough; whether the case is theirs is a
 * question for the rules (`mayComment`, `maySettle`). Whoever may only read does not comment.
 */
const TO_COMMENT = ['cases.submit', 'cases.decide'] as const;

export const commentRoutes = [
  route('GET', '/cases/:id/comments', { handler: 'comment.find', right: 'cases.read' }),
  route('POST', '/cases/:id/comments', { handler: 'comment.create', right: TO_COMMENT }),
  route('POST', '/cases/:id/comments/:commentId/settle', {
    handler: 'comment.settle',
    right: TO_COMMENT,
  }),
];
