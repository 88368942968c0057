import { ItemPicture } from '../parts/item-picture.tsx';
import { toHref } from '../routes.ts';
import { localize } from '../shop/create-shop.ts';
import { useShopper } from '../shopper/shopper.ts';

export function Departments() {
  const { shop, language, words } = useShopper();
  return (
    <section aria-labelledby="departments">
      <h2 id="departments">{words.departments}</h2>
      <ul className="row departments">
        {shop?.departments.map(({ slug, name, kinds }) => (
          <li key={slug}>
            <a href={toHref({ page: 'department', department: slug })}>
              <ItemPicture item={kinds.at(-1)?.items[0]} />
              <span>{localize(name, language)}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
