import type { Core } from '@strapi/strapi';
import { formSheet } from '../../../domain/approval-form/form-sheet';
import { sheetDocument } from '../export/sheet-document';
import { formSpeech } from '../form-speech';
import { requesterLanguage } from '../store/current-requester';
import { viewApprovalForm } from '../use-cases/view-approval-form';
import { attach, DOCX_TYPE, type Attaching } from './attach';
import { oneOf } from './read-input';
import { visibleCase, type Context } from './requester';

const FORMATS = ['json', 'docx'] as const;

/** 审批单: who may read the case may read it. */
export const approvalFormController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async findOne(context: Context & Attaching) {
    const { stored } = await visibleCase(strapi, context);
    const input = context.query;
    const format = input.format === undefined ? 'json' : oneOf(input, 'format', FORMATS);
    const { id } = stored.reviewCase;
    const form = await viewApprovalForm({ strapi }, id);
    const sheet = formSheet(form, formSpeech(strapi, requesterLanguage(strapi)));
    if (format === 'json') return { data: { ...form, sheet } };

    const name = `${sheet.title}_${id}.docx`;
    attach(context, { name, fallback: `approval-form-${id}.docx`, type: DOCX_TYPE });
    return sheetDocument(sheet, {
      begun: form.basis.at(0)?.at ?? '',
      changed: form.basis.at(-1)?.at ?? '',
    });
  },
});
