import { type ReactNode, useEffect } from 'react';

interface PageTitleProps {
  children: ReactNode;
  /** What the browser's tab says before the shop's name; nothing on the front page. */
  tab?: string;
  className?: string;
}

/** The one `h1` of a page. It takes the focus on arrival, so it must be able to. */
export function PageTitle({ children, tab, className }: PageTitleProps) {
  useEffect(() => {
    document.title = tab ? `${tab} · Inkling` : 'Inkling';
  }, [tab]);
  return (
    <h1 tabIndex={-1} className={className}>
      {children}
    </h1>
  );
}
