import { toHref } from '../routes.ts';
import { localize } from '../shop/create-shop.ts';
import { useShopper } from '../shopper/shopper.ts';

/** The row under the header; its height is there before the catalogue is. */
export function DepartmentLinks() {
  const { shop, language, words } = useShopper();
  return (
    <nav className="department-links" aria-label={words.departments}>
      <ul>
        {shop?.departments.map(({ slug, name }) => (
          <li key={slug}>
            <a href={toHref({ page: 'department', department: slug })}>{localize(name, language)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
