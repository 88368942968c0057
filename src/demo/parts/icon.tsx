const shapes = {
  /** The mark: one drop of ink about to land. */
  drop: (
    <>
      <path
        className="icon-solid"
        d="M12 2.5c2.4 4 5.4 7.1 5.4 10.8a5.4 5.4 0 0 1-10.8 0C6.6 9.6 9.6 6.5 12 2.5Z"
      />
      <path d="M6 22q6-2 12 0" />
    </>
  ),
  heart: <path d="M12 20C5 15 3 11.6 3 8.6A4.6 4.6 0 0 1 12 7a4.6 4.6 0 0 1 9 1.6c0 3-2 6.4-9 11.4Z" />,
  bag: <path d="M5 8h14l1 12H4L5 8Zm4 2.5V7a3 3 0 0 1 6 0v3.5" />,
  lens: <path d="M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13Zm5-1.5L20 20" />,
  cross: <path d="m6.5 6.5 11 11m0-11-11 11" />,
  plus: <path d="M12 6v12M6 12h12" />,
  minus: <path d="M6 12h12" />,
  device: <path d="M7 3h10v18H7V3Zm2.5 9 2 2 3.2-4" />,
  chevron: <path d="m9.5 6 6 6-6 6" />,
  question: <path d="M9 9.2a3 3 0 1 1 4.4 2.7c-.9.5-1.4 1-1.4 2.100m0 3.2v.1" />,
};

/** Small line drawings in one hand; always beside words or a label, so hidden from screen readers. */
export function Icon({ name }: { name: keyof typeof shapes }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      {shapes[name]}
    </svg>
  );
}
