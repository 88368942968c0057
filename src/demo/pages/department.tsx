import { ItemPicture } from '../parts/item-picture.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { Shelf } from '../parts/shelf.tsx';
import { toHref } from '../routes.ts';
import { type Department as DepartmentOf, type Kind, localize } from '../shop/create-shop.ts';
import { useShopper } from '../shopper/shopper.ts';
import { Crumbs } from './crumbs.tsx';

interface DepartmentProps {
  department: DepartmentOf;
  kind: Kind | undefined;
}

/** A department with all its kinds, or one kind in it. */
export function Department({ department, kind }: DepartmentProps) {
  const { language, words } = useShopper();
  const { items, name } = kind ?? department;
  const title = localize(name, language);
  return (
    <>
      <Crumbs department={kind && department} />
      <PageTitle tab={title}>{title}</PageTitle>
      <nav aria-label={localize(department.name, language)}>
        <ul className="kinds">
          {department.kinds.map((each) => (
            <li key={each.slug}>
              <a
                href={toHref({ page: 'department', department: department.slug, kind: each.slug })}
                aria-current={each === kind ? 'page' : undefined}
              >
                <ItemPicture item={each.items[0]} />
                <span>{localize(each.name, language)}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <p className="count">{words.found(items.length)}</p>
      <Shelf key={`${department.slug}/${kind?.slug}`} items={items} label={title} />
    </>
  );
}
