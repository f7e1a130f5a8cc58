import { Page } from '@strapi/strapi/admin';
import { Route, Routes } from 'react-router-dom';
import { SectionNav } from '../components/SectionNav';
import { BatchPage } from './BatchPage';
import { CasePage } from './CasePage';
import { DelegationsPage } from './DelegationsPage';
import { InboxPage } from './InboxPage';

const READ = [{ action: 'plugin::review.cases.read', subject: null }];

/** The review's pages in the panel. */
const App = () => (
  <Page.Protect permissions={READ}>
    <SectionNav />
    <Routes>
      <Route index element={<InboxPage />} />
      <Route path="batch" element={<BatchPage />} />
      <Route path="cases/:id" element={<CasePage />} />
      <Route path="delegations" element={<DelegationsPage />} />
      <Route path="*" element={<Page.Error />} />
    </Routes>
  </Page.Protect>
);

export default App;
