import { Flex } from '@strapi/design-system';
import { styled } from 'styled-components';

/** The frame around toolbar and text: a field of the form, or the whole window. */
export const EditorFrame = styled(Flex)<{ $isExpanded: boolean; $hasError: boolean }>`
  border: 1px solid
    ${({ theme, $hasError }) => ($hasError ? theme.colors.danger600 : theme.colors.neutral200)};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};

  &:focus-within {
    border-color: ${({ theme, $hasError }) =>
      $hasError ? theme.colors.danger600 : theme.colors.primary600};
    box-shadow: 0 0 0 1px
      ${({ theme, $hasError }) => ($hasError ? theme.colors.danger600 : theme.colors.primary600)};
  }

  ${({ $isExpanded, theme }) =>
    $isExpanded &&
    `position: fixed; inset: 0; z-index: ${theme.zIndices.overlay - 1}; border-radius: 0;`}
`;

/**
 * The text as it will read in print: headings in sizes that tell them apart, tables with every line
 * drawn and shaded headers. Colours come from the theme, so the dark one works.
 */
export const EditorText = styled.div<{ $isExpanded: boolean; $isDisabled: boolean }>`
  flex: 1;
  overflow: auto;
  min-height: 32rem;
  max-height: ${({ $isExpanded }) => ($isExpanded ? 'none' : '72rem')};
  background: ${({ theme, $isDisabled }) =>
    $isDisabled ? theme.colors.neutral100 : theme.colors.neutral0};

  .tiptap {
    box-sizing: border-box;
    min-height: 32rem;
    max-width: ${({ $isExpanded }) => ($isExpanded ? '96rem' : 'none')};
    margin-inline: auto;
    padding: ${({ theme, $isExpanded }) => ($isExpanded ? theme.spaces[8] : theme.spaces[4])};
    color: ${({ theme }) => theme.colors.neutral800};
    font-size: 1.6rem;
    line-height: 1.75;
    overflow-wrap: anywhere;
    outline: none;
  }

  p,
  ul,
  ol,
  blockquote,
  pre,
  figure,
  table {
    margin-block: 0 1.2rem;
  }
  h2,
  h3,
  h4 {
    margin-block: 1.6rem 0.8rem;
    font-weight: 600;
    line-height: 1.4;
  }
  h2 {
    font-size: 2.2rem;
  }
  h3 {
    font-size: 1.9rem;
  }
  h4 {
    font-size: 1.6rem;
  }
  ul {
    list-style: disc;
    padding-inline-start: 2.4rem;
  }
  ol {
    list-style: decimal;
    padding-inline-start: 2.8rem;
  }
  li > p {
    margin-block: 0 0.4rem;
  }
  strong {
    font-weight: 700;
  }
  em {
    font-style: italic;
  }
  sub {
    vertical-align: sub;
    font-size: smaller;
  }
  sup {
    vertical-align: super;
    font-size: smaller;
  }
  a {
    color: ${({ theme }) => theme.colors.primary600};
    text-decoration: underline;
  }

  blockquote {
    padding-inline-start: ${({ theme }) => theme.spaces[4]};
    border-inline-start: 3px solid ${({ theme }) => theme.colors.neutral300};
    color: ${({ theme }) => theme.colors.neutral700};
  }

  pre,
  code {
    background: ${({ theme }) => theme.colors.neutral150};
    border-radius: ${({ theme }) => theme.borderRadius};
    font-family: monospace;
  }

  pre {
    padding: ${({ theme }) => theme.spaces[3]};
    white-space: pre-wrap;
  }
  hr {
    margin-block: 1.6rem;
    border: 0;
    border-block-start: 1px solid ${({ theme }) => theme.colors.neutral300};
  }

  img {
    display: inline-block;
    max-width: 100%;
    height: auto;
    vertical-align: bottom;
  }
  figure {
    text-align: center;
  }
  figcaption {
    color: ${({ theme }) => theme.colors.neutral600};
    font-size: 1.4rem;
  }

  table {
    width: 100%;
    border-collapse: collapse;
    table-layout: auto;
    font-size: 1.4rem;
  }
  caption {
    padding-block-end: 0.6rem;
    font-weight: 600;
    text-align: center;
  }

  td,
  th {
    position: relative;
    min-width: 4rem;
    padding: 0.4rem 0.8rem;
    border: 1px solid ${({ theme }) => theme.colors.neutral500};
    vertical-align: middle;
  }

  th {
    background: ${({ theme }) => theme.colors.neutral150};
    font-weight: 600;
    text-align: center;
  }
  td > p,
  th > p {
    margin-block: 0;
  }

  .selectedCell::after {
    content: '';
    position: absolute;
    inset: 0;
    background: ${({ theme }) => theme.colors.primary600};
    opacity: 0.16;
    pointer-events: none;
  }

  .ProseMirror-selectednode {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }

  .is-editor-empty:first-child::before {
    content: attr(data-placeholder);
    float: inline-start;
    height: 0;
    color: ${({ theme }) => theme.colors.neutral500};
    pointer-events: none;
  }
`;
