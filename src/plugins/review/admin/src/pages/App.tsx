import { Page } from '@strapi/strapi/admin';
import { Route, Routes } from 'react-router-dom';
import { SectionNav } from '../components/SectionNav';
import { CasePage } from './CasePage';
import { DelegationsPage } from './DelegationsPage';
import { InboxPage } from './InboxPage';
import { PolicyRoutes } from './policies/PolicyRoutes';

const READ = [{ action: 'plugin::review.cases.read', subject: null }];

/** The review's pages in the panel. */
const App = () => (
  <Page.Protect permissions={READ}>
    <SectionNav />
    <Routes>
      <Route index element={<InboxPage />} />
      <Route path="cases/:id" element={<CasePage />} />
      <Route path="delegations" element={<DelegationsPage />} />
      <Route path="policies/*" element={<PolicyRoutes />} />
      <Route path="*" element={<Page.Error />} />
    </Routes>
  </Page.Protect>
);

export default App;
