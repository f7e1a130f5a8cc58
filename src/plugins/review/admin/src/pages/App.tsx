import { Page } from '@strapi/strapi/admin';
import { Route, Routes } from 'react-router-dom';
import { styled } from 'styled-components';
import { SectionNav } from '../components/SectionNav';
import { ApprovalFormPage } from './ApprovalFormPage';
import { BatchPage } from './BatchPage';
import { CalendarPage } from './CalendarPage';
import { CasePage } from './CasePage';
import { DelegationsPage } from './DelegationsPage';
import { DeliveriesPage } from './DeliveriesPage';
import { InboxPage } from './InboxPage';
import { LedgerPage } from './LedgerPage';
import { MessagesPage } from './MessagesPage';
import { PolicyRoutes } from './policies/PolicyRoutes';
import { ReportsPage } from './ReportsPage';
import { TermsPage } from './TermsPage';

const READ = [{ action: 'plugin::review.cases.read', subject: null }];

/** What is taken out of the flow stays in what scrolls; the window would grow with it otherwise. */
const Place = styled.div`
  position: relative;
`;

/** The review's pages in the panel. */
const App = () => (
  <Page.Protect permissions={READ}>
    <Place>
      <SectionNav />
      <Routes>
        <Route index element={<InboxPage />} />
        <Route path="calendar" element={<CalendarPage />} />
        <Route path="batch" element={<BatchPage />} />
        <Route path="cases/:id" element={<CasePage />} />
        <Route path="cases/:id/form" element={<ApprovalFormPage />} />
        <Route path="delegations" element={<DelegationsPage />} />
        <Route path="reports" element={<ReportsPage />} />
        <Route path="terms" element={<TermsPage />} />
        <Route path="policies/*" element={<PolicyRoutes />} />
        <Route path="deliveries" element={<DeliveriesPage />} />
        <Route path="ledger" element={<LedgerPage />} />
        <Route path="messages" element={<MessagesPage />} />
        <Route path="*" element={<Page.Error />} />
      </Routes>
    </Place>
  </Page.Protect>
);

export default App;
