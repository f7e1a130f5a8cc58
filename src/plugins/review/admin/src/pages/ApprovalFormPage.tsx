import { Box, Button, Flex } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { BackButton, Layouts, Page, useIsMobile } from '@strapi/strapi/admin';
import { useParams } from 'react-router-dom';
import type { Sheet } from '../../../domain/approval-form/sheet';
import { approvalFormPath, useApprovalFormQuery } from '../api/approval-form-api';
import { PrintOnly } from '../components/PrintOnly';
import { SheetView } from '../components/sheet/SheetView';
import { useDownload } from '../components/use-download';
import { casePath } from '../paths';
import { useText } from '../use-text';

/** 审批单: a case as it is printed and filed. */
export const ApprovalFormPage = () => {
  const { id } = useParams();
  const { data: sheet, isLoading } = useApprovalFormQuery(Number(id));
  if (isLoading) return <Page.Loading />;
  if (!sheet) return <Page.Error />;
  return <LoadedForm id={Number(id)} sheet={sheet} />;
};

const LoadedForm = ({ id, sheet }: { id: number; sheet: Sheet }) => {
  const text = useText();
  const isNarrow = useIsMobile();
  const { download, isDownloading } = useDownload();
  const save = () => download(`${approvalFormPath(id)}?format=docx`, `${sheet.title}_${id}.docx`);
  return (
    <Page.Main>
      <Page.Title>{`${sheet.title} ${sheet.number}`}</Page.Title>
      <Layouts.Header
        title={text('form')}
        subtitle={text('form.subtitle')}
        navigationAction={<BackButton fallback={casePath(id)} />}
        primaryAction={
          <Flex gap={2} wrap="wrap">
            <Button
              size="L"
              variant="tertiary"
              startIcon={<Download />}
              loading={isDownloading}
              onClick={save}
            >
              {text('form.download')}
            </Button>
            <Button size="L" onClick={() => window.print()}>
              {text('form.print')}
            </Button>
          </Flex>
        }
      />
      <Layouts.Content>
        <Box background="neutral0" shadow="tableShadow" hasRadius padding={isNarrow ? 4 : 7}>
          <SheetView sheet={sheet} isNarrow={isNarrow} />
        </Box>
      </Layouts.Content>
      <PrintOnly>
        <SheetView sheet={sheet} />
      </PrintOnly>
    </Page.Main>
  );
};
