import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { createGlobalStyle, styled } from 'styled-components';

const A4 = createGlobalStyle`
  @media print {
    @page {
      size: A4;
      margin: 15mm;
    }

    body {
      background: #fff;
    }

    body > :not([data-print]) {
      display: none !important;
    }
  }
`;

const Paper = styled.div`
  display: none;

  @media print {
    display: block;
  }
`;

/**
 * What the browser prints in place of the page. It stands beside the panel and not in it: nothing
 * of the panel, whose parts scroll by themselves, comes onto the paper or cuts it off.
 */
export const PrintOnly = ({ children }: { children: ReactNode }) =>
  createPortal(
    <Paper data-print>
      <A4 />
      {children}
    </Paper>,
    document.body,
  );
