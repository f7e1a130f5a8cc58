import { useRef, useState } from 'react';
import { styled, useTheme } from 'styled-components';
import { selectedWords, type Words } from './selection';

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
  html { height: auto; }
  body { font: 16px/1.8 system-ui, sans-serif; margin: 0; overflow-wrap: anywhere; }
  img { max-width: 100%; height: auto; }
  table { border-collapse: collapse; }
  td, th { border: 1px solid #8e8ea9; padding: 4px 8px; }
`;

type BodyFrameProps = {
  title: string;
  html: string;
  /** Name of the field that the body is of. */
  field: string;
  onSelect: (words: Words) => void;
};

/** A body as it will look. The frame runs no scripts and sends no forms, whatever is in the body. */
export const BodyFrame = ({ title, html, field, onSelect }: BodyFrameProps) => {
  const frame = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState(80);
  const [hasFocus, setHasFocus] = useState(false);
  const { colors } = useTheme();

  const prepare = () => {
    const body = frame.current?.contentDocument?.body;
    if (!body) return;
    setHeight(body.scrollHeight + 16);
    frame.current?.contentWindow?.addEventListener('focus', () => setHasFocus(true));
    frame.current?.contentWindow?.addEventListener('blur', () => setHasFocus(false));
    const tellSelection = () => {
      const words = selectedWords(body, field);
      if (words) onSelect(words);
    };
    body.addEventListener('mouseup', tellSelection);
    body.addEventListener('keyup', tellSelection);
  };

  return (
    <Frame
      ref={frame}
      $hasFocus={hasFocus}
      title={title}
      sandbox="allow-same-origin"
      style={{ height }}
      srcDoc={`<style>${STYLE} body { color: ${colors.neutral800} }</style>${html}`}
      onLoad={prepare}
    />
  );
};
