import { useState } from 'react';
import { Feed } from '../feed/feed.tsx';
import { ItemCard } from '../parts/item-card.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { useShopper } from '../shopper/shopper.ts';
import { Departments } from './departments.tsx';
import { Hero } from './hero.tsx';

/** Whole rows of two, four and five. */
const firstLimit = 15;
const maxLimit = 60;
const numNew = 10;

export function Home() {
  const { shop, words, openDrawer } = useShopper();
  const [limit, setLimit] = useState(firstLimit);
  return (
    <>
      <Hero>
        <PageTitle>{words.heroTitle}</PageTitle>
        <p>{words.heroText}</p>
      </Hero>
      <Feed placement="for-you" limit={limit} title={words.forYou}>
        <button type="button" className="link-button" onClick={openDrawer}>
          {words.knows.title}
        </button>
      </Feed>
      {limit < maxLimit && (
        <p className="more">
          <button
            type="button"
            className="button button-plain"
            onClick={() => setLimit(Math.min(maxLimit, limit + firstLimit))}
          >
            {words.more}
          </button>
        </p>
      )}
      <section aria-labelledby="new-in">
        <h2 id="new-in">{words.newIn}</h2>
        <ul className="row row-new">
          {shop?.newest(numNew).map((item) => (
            <ItemCard key={item.id} item={item} />
          ))}
        </ul>
      </section>
      <Departments />
    </>
  );
}
