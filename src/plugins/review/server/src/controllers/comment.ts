import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { systemClock } from '../clock';
import type { StoredCase } from '../store/cases';
import type { Dependencies } from '../store/dependencies';
import type { KnownPerson } from '../store/people';
import { commentOnCase, type NewComment } from '../use-cases/comment-on-case';
import { listComments } from '../use-cases/list-comments';
import { settleComment } from '../use-cases/settle-comment';
import {
  inputOf,
  requiredText,
  text,
  textOrNull,
  wholeNumber,
  wholeNumberOrNull,
  yesOrNo,
  type Input,
} from './read-input';
import { signedInPerson, visibleCase, type Context } from './requester';

type CommentContext = Context & { params: { commentId: string } };

export const commentController = ({ strapi }: { strapi: Core.Strapi }) => {
  const dependencies: Dependencies = { strapi, clock: systemClock };

  /** The conversation that a write was about, as the list shows it. */
  const shown = async (id: number, seen: { stored: StoredCase; person: KnownPerson }) => {
    const { comments } = await listComments(dependencies, seen);
    return { data: comments.find((comment) => comment.id === id) };
  };

  return {
    async find(context: Context) {
      const { comments, ...meta } = await listComments(
        dependencies,
        await visibleCase(strapi, context),
      );
      return { data: comments, meta };
    },

    async create(context: Context) {
      await signedInPerson(strapi);
      const seen = await visibleCase(strapi, context);
      const comment = newComment(inputOf(context.request.body));
      return shown(await commentOnCase(dependencies, { ...seen, comment }), seen);
    },

    async settle(context: CommentContext) {
      await signedInPerson(strapi);
      const seen = await visibleCase(strapi, context);
      const commentId = wholeNumber(context.params, 'commentId');
      const answer = textOrNull(inputOf(context.request.body ?? {}), 'answer') ?? '';
      await settleComment(dependencies, { ...seen, commentId, answer });
      return shown(commentId, seen);
    },
  };
};

const newComment = (input: Input): NewComment => {
  const field = textOrNull(input, 'field');
  const quote = text(input, 'quote').trim();
  const near = wholeNumberOrNull(input, 'start') ?? 0;
  const comment = {
    text: requiredText(input, 'text'),
    blocking: yesOrNo(input, 'blocking'),
    selection: field === null ? null : { field, quote, near },
    replyTo: wholeNumberOrNull(input, 'replyTo'),
  };
  if (quote && !field) throw new errors.ValidationError('参数 field 不正确：引用原文时请指明字段');
  if (comment.replyTo !== null && (comment.selection || comment.blocking)) {
    throw new errors.ValidationError(
      '参数 replyTo 不正确：回复随原批注，不能另指字段、引文或设为必须处理',
    );
  }
  return comment;
};
