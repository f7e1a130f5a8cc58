import { useHref } from 'react-router-dom';
import { subjectKey, type Subject } from '../../../domain/subject';
import type { Comparison } from '../api/replies';
import { editPath } from '../paths';
import { ExternalLink } from './ExternalLink';

type ItemLinkProps = { target: Subject; titles: Comparison['titles'] };

/** Another item, by its title, with the way to it. */
export const ItemLink = ({ target, titles }: ItemLinkProps) => {
  const href = useHref(editPath(target));
  return <ExternalLink href={href}>{titles[subjectKey(target)] ?? target.documentId}</ExternalLink>;
};
