import { styled } from 'styled-components';
import { useText } from '../../use-text';

const Legend = styled.ul`
  display: flex;
  flex-wrap: wrap;
  gap: 0.8rem 2.4rem;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.4rem;
  line-height: 1.5;

  b {
    display: inline-block;
    min-width: 2.4rem;
    margin-inline-end: 0.6rem;
    padding: 0 0.4rem;
    border-radius: ${({ theme }) => theme.borderRadius};
    font-size: 1.2rem;
    text-align: center;
  }

  b.off {
    background: ${({ theme }) => theme.colors.neutral150};
    color: ${({ theme }) => theme.colors.success700};
  }

  b.on {
    color: ${({ theme }) => theme.colors.warning700};
  }

  b.set {
    border: 2px dashed ${({ theme }) => theme.colors.primary600};
  }
`;

/** What the calendar's marks mean. */
export const CalendarLegend = () => {
  const text = useText();
  return (
    <Legend>
      <li>
        <b className="off">{text('calendar.mark.off')}</b>
        {text('calendar.legend.off')}
      </li>
      <li>
        <b className="on">{text('calendar.mark.on')}</b>
        {text('calendar.legend.on')}
      </li>
      <li>
        <b className="set">1</b>
        {text('calendar.set')}
      </li>
    </Legend>
  );
};
