import { PageTitle } from '../parts/page-title.tsx';
import { toHref } from '../routes.ts';
import { useShopper } from '../shopper/shopper.ts';

interface PlainPageProps {
  title: string;
  text: string;
}

/** A few words and the way back: thanks, lost, gone. */
export function PlainPage({ title, text }: PlainPageProps) {
  const { words } = useShopper();
  return (
    <div className="plain-page">
      <PageTitle tab={title}>{title}</PageTitle>
      <p>{text}</p>
      <p>
        <a className="button button-main" href={toHref({ page: 'home' })}>
          {words.toHome}
        </a>
      </p>
    </div>
  );
}
