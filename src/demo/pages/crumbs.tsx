import { Icon } from '../parts/icon.tsx';
import { toHref } from '../routes.ts';
import { type Department, type Kind, localize } from '../shop/create-shop.ts';
import { useShopper } from '../shopper/shopper.ts';

interface CrumbsProps {
  department?: Department | undefined;
  kind?: Kind | undefined;
}

/** The way back up. */
export function Crumbs({ department, kind }: CrumbsProps) {
  const { language, words } = useShopper();
  const steps = [{ href: toHref({ page: 'home' }), name: words.home }];
  if (department) {
    const { slug, name } = department;
    steps.push({ href: toHref({ page: 'department', department: slug }), name: localize(name, language) });
    if (kind) {
      const href = toHref({ page: 'department', department: slug, kind: kind.slug });
      steps.push({ href, name: localize(kind.name, language) });
    }
  }
  return (
    <nav className="crumbs" aria-label={words.youAreHere}>
      <ol>
        {steps.map(({ href, name }) => (
          <li key={href}>
            <a href={href}>{name}</a>
            <Icon name="chevron" />
          </li>
        ))}
      </ol>
    </nav>
  );
}
