import { createDocument } from '@tiptap/core';
import type { Node as BodyNode, Schema } from '@tiptap/pm/model';

import { editableHtml } from './editable-html';

/** Reads stored HTML into a document of the editor. No value is an empty document. */
export const readBody = (html: string | null | undefined, schema: Schema): BodyNode =>
  createDocument(editableHtml(html ?? ''), schema);
