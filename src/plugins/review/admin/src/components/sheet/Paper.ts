import { styled } from 'styled-components';

/** 仿宋 and 宋体 as forms are printed, whatever the computer calls them. */
const BODY = "FangSong, STFangsong, 'Noto Serif CJK SC', serif";
const HEADING = "SimSun, STSong, 'Noto Serif CJK SC', serif";

/** The look of a form, on the screen in the panel's colours and on paper in black. */
export const Paper = styled.article`
  color: ${({ theme }) => theme.colors.neutral800};
  font: 1.4rem/1.6 ${BODY};
  overflow-wrap: anywhere;

  h2 {
    font: bold 2.4rem/1.4 ${HEADING};
    text-align: center;
  }

  table {
    width: 100%;
    margin-top: 0.8rem;
    border-collapse: collapse;
    table-layout: fixed;
  }

  caption {
    padding: 1.2rem 0 0.6rem;
    font: bold 1.5rem/1.4 ${HEADING};
    text-align: left;
  }

  th,
  td {
    padding: 0.4rem 0.8rem;
    border: 1px solid ${({ theme }) => theme.colors.neutral400};
    text-align: left;
    vertical-align: middle;
    white-space: pre-line;
  }

  th {
    background: ${({ theme }) => theme.colors.neutral100};
    font-weight: bold;
  }

  @media print {
    color: #000;
    font-size: 10.5pt;
    line-height: 1.4;

    h2 {
      font-size: 18pt;
    }

    caption {
      font-size: 11pt;
      break-after: avoid;
    }

    th,
    td {
      padding: 2pt 4pt;
      border-color: #000;
    }

    th {
      background: none;
    }

    tr {
      break-inside: avoid;
    }
  }
`;
