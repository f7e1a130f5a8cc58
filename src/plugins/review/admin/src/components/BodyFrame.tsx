import { useEffect, useMemo, useRef, useState } from 'react';
import { styled, useTheme } from 'styled-components';
import type { Mark } from '../marks/mark';
import { listenToMarks } from '../marks/mark-events';
import { markHtml } from '../marks/mark-html';
import { openLinksBeside } from './open-links-beside';
import { markStyle } from './mark-style';
import { selectedWords, type Words } from './comments/selection';

/** No selector tells that the focus is in a frame. */
const Frame = styled.iframe<{ $hasFocus: boolean }>`
  width: 100%;
  border: 0;
  display: block;
  outline: ${({ theme, $hasFocus }) =>
    $hasFocus ? `2px solid ${theme.colors.primary600}` : 'none'};
  outline-offset: 2px;
`;

const STYLE = `
  html { height: auto; overflow-x: auto; }
  body { font: 16px/1.8 system-ui, sans-serif; margin: 0; padding: 2px; position: relative; overflow-wrap: anywhere; }
  body > :first-child { margin-top: 0; }
  img { max-width: 100%; height: auto; }
  table { border-collapse: collapse; }
  td, th { border: 1px solid #8e8ea9; padding: 4px 8px; }
`;

/** What is said of the last line is shown below it. */
const ROOM_FOR_TIPS = 'body { padding-bottom: 48px; }';

const NO_MARKS: readonly Mark[] = [];

type BodyFrameProps = {
  title: string;
  html: string;
  /** Name of the field that the body is of. */
  field: string;
  marks?: readonly Mark[];
  onSelect?: (words: Words) => void;
  onMark?: (id: string) => void;
};

/** A body as it will look. The frame runs no scripts and sends no forms, whatever is in the body. */
export const BodyFrame = ({
  title,
  html,
  field,
  marks = NO_MARKS,
  onSelect,
  onMark,
}: BodyFrameProps) => {
  const theme = useTheme();
  const page = useMemo(
    () =>
      `<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><style>${STYLE} ` +
      `body { color: ${theme.colors.neutral800} } a { color: ${theme.colors.primary600} } ` +
      `${markStyle(theme)} ${marks.some(({ tip }) => tip !== '') ? ROOM_FOR_TIPS : ''}</style>` +
      `<body>${markHtml(html, marks)}`,
    [html, marks, theme],
  );
  const { frame, height, hasFocus, prepare } = useFrame({ field, onSelect, onMark });
  return (
    <Frame
      ref={frame}
      $hasFocus={hasFocus}
      title={title}
      sandbox="allow-same-origin"
      style={{ height }}
      srcDoc={page}
      onLoad={prepare}
    />
  );
};

/** As high as its body, whenever that changes; listened to from outside, since it runs no scripts. */
const useFrame = (handlers: Pick<BodyFrameProps, 'field' | 'onSelect' | 'onMark'>) => {
  const frame = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState(80);
  const [hasFocus, setHasFocus] = useState(false);
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  const size = useRef<ResizeObserver | null>(null);
  useEffect(() => () => size.current?.disconnect(), []);

  const prepare = () => {
    const body = frame.current?.contentDocument?.body;
    if (!body) return;
    const fit = () => body.scrollHeight > 0 && setHeight(body.scrollHeight + 4);
    fit();
    size.current?.disconnect();
    size.current = new ResizeObserver(fit);
    size.current.observe(body);
    frame.current?.contentWindow?.addEventListener('focus', () => setHasFocus(true));
    frame.current?.contentWindow?.addEventListener('blur', () => setHasFocus(false));
    const tellSelection = () => {
      const words = selectedWords(body, latest.current.field);
      if (words) latest.current.onSelect?.(words);
    };
    body.addEventListener('mouseup', tellSelection);
    body.addEventListener('keyup', tellSelection);
    listenToMarks(body, { onMark: (id) => latest.current.onMark?.(id) });
    openLinksBeside(body);
  };
  return { frame, height, hasFocus, prepare };
};
