import { mayBeTold } from '../../../domain/notices/audience';
import type { Delivery } from '../../../domain/notices/delivery';
import type { Notice } from '../../../domain/notices/notice';
import { renderChatMessage } from '../../../domain/notices/render-chat-message';
import { renderMail } from '../../../domain/notices/render-mail';
import { webhookOf } from '../../../domain/notices/webhook';
import { sendChatMessage } from '../channels/send-chat-message';
import { sendMail } from '../channels/send-mail';
import type { Sending } from '../channels/sending';
import { sayIn } from '../notice-words';
import { caseLink } from '../panel-address';
import { findCases } from '../store/cases';
import { delegationsNow } from '../store/delegations';
import { reviewConfig, type Dependencies } from '../store/dependencies';
import { unreadNotices } from '../store/notices';
import { readerOf, type KnownPerson } from '../store/people';
import { channelsOf } from './channels-of';

/** Writes a message as things stand now and sends it; gives why it could not be sent, else null. */
export const sendMessage = async (dependencies: Dependencies, delivery: Delivery): Sending => {
  if (channelsOf(dependencies.strapi)[delivery.channel] === 'off') return { code: 'channelOff' };
  return delivery.recipientId === null
    ? sendToGroup(dependencies, delivery)
    : sendToPerson(dependencies, delivery, delivery.recipientId);
};

const sendToPerson = async (
  dependencies: Dependencies,
  { noticeIds }: Delivery,
  recipientId: number,
): Sending => {
  const { strapi } = dependencies;
  const reader = await readerOf(strapi, recipientId);
  if (!reader) return { code: 'readerGone' };
  const { person, email, language } = reader;
  const notices = await tellable(dependencies, person, await unreadNotices(strapi, noticeIds));
  if (notices.length === 0) return { code: 'nothingToTell' };
  return sendMail(strapi, {
    to: email,
    mail: renderMail({
      notices,
      readerName: person.name,
      linkTo: caseLink(strapi),
      say: sayIn(language),
    }),
    timeoutSeconds: reviewConfig(strapi).notices.retry.timeoutSeconds,
  });
};

/** Without cases that have become another unit's business since. */
const tellable = async (
  { strapi, clock }: Dependencies,
  person: KnownPerson,
  notices: readonly Notice[],
): Promise<readonly Notice[]> => {
  const cases = await findCases(
    strapi,
    notices.map(({ caseId }) => caseId),
  );
  const delegations = await delegationsNow(strapi, clock());
  const at = clock().toISOString();
  return notices.filter(({ caseId }) => {
    const reviewCase = cases.get(caseId)?.reviewCase;
    return reviewCase && mayBeTold({ reviewCase, person, delegations, at });
  });
};

const sendToGroup = async ({ strapi, clock }: Dependencies, { noticeIds }: Delivery): Sending => {
  const { webhook: configured, retry } = reviewConfig(strapi).notices;
  const webhook = webhookOf(configured);
  if (!webhook) return { code: 'channelOff' };
  const notices = await unreadNotices(strapi, noticeIds);
  if (notices.length === 0) return { code: 'nothingToTell' };
  return sendChatMessage({
    strapi,
    webhook,
    content: renderChatMessage({
      notices,
      linkTo: caseLink(strapi),
      say: sayIn('zh-Hans'),
      maxBytes: webhook.maxBytes,
    }),
    timeoutSeconds: retry.timeoutSeconds,
    now: clock(),
  });
};
