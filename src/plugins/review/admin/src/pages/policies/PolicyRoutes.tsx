import { Page } from '@strapi/strapi/admin';
import { Route, Routes } from 'react-router-dom';
import { NewPolicyPage } from './NewPolicyPage';
import { PoliciesPage } from './PoliciesPage';
import { PolicyEditorPage } from './PolicyEditorPage';
import { PolicyTrialPage } from './PolicyTrialPage';
import { PolicyVersionsPage } from './PolicyVersionsPage';

const MANAGE = [{ action: 'plugin::review.policies.manage', subject: null }];

/** The pages of 审核规则, for administrators. */
export const PolicyRoutes = () => (
  <Page.Protect permissions={MANAGE}>
    <Routes>
      <Route index element={<PoliciesPage />} />
      <Route path="trial" element={<PolicyTrialPage />} />
      <Route path="new" element={<NewPolicyPage />} />
      <Route path="edit/:key" element={<PolicyEditorPage />} />
      <Route path="edit/:key/versions" element={<PolicyVersionsPage />} />
      <Route path="*" element={<Page.Error />} />
    </Routes>
  </Page.Protect>
);
