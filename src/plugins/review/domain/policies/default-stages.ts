import type { Stage } from '../policy';
import { ROLE } from '../role-codes';

/** 初审 by the content's own unit. */
export const sectionLeadStage: Stage = {
  key: 'section-lead',
  name: '初审',
  task: 'sign',
  signers: { roles: [ROLE.sectionLead], reach: 'own-unit', people: [] },
  signatures: 1,
  limitWorkingDays: 2,
  checklist: [{ key: 'facts', text: '事实、数据和引用已与原始材料核对', required: true }],
  mayEdit: true,
};

/** The 编辑's check, 初审 or 复审 by where it stands. */
export const editorStage = (name: string): Stage => ({
  key: 'editor',
  name,
  task: 'sign',
  signers: { roles: [ROLE.editor], reach: 'all', people: [] },
  signatures: 1,
  limitWorkingDays: 1,
  checklist: [{ key: 'proofread', text: '文字、链接、附件和图片说明已校对', required: true }],
  mayEdit: true,
});

/** 终审. 《政府信息公开条例》第十五条 (第三方的商业秘密和个人隐私)、第十七条 (公开前的保密审查). */
export const approverStage: Stage = {
  key: 'approver',
  name: '终审',
  task: 'sign',
  signers: { roles: [ROLE.approver], reach: 'all', people: [] },
  signatures: 1,
  limitWorkingDays: 2,
  checklist: [
    { key: 'secrecy', text: '已作保密审查，不涉及国家秘密', required: true },
    { key: 'privacy', text: '不涉及商业秘密和个人隐私，或依法可以公开', required: true },
  ],
  mayEdit: false,
};

/** The only signature on a reprint: the signer compares and changes nothing. */
export const reprintStage: Stage = {
  ...editorStage('审核'),
  checklist: [{ key: 'faithful', text: '与来源原文一致，已注明来源', required: true }],
  mayEdit: false,
};
