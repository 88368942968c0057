import { useLayoutEffect, useRef } from 'react';
import { createDrawing } from '../../widget/drawing.ts';

interface PictureProps {
  picture: { svg: string; colors: Record<string, string> } | undefined;
}

/** A thing's drawing on its ground. The ground stands before the drawing has come, in the same box. */
export function Picture({ picture }: PictureProps) {
  const frame = useRef<HTMLDivElement>(null);
  const svg = picture?.svg;
  // Every list brings its colors anew; a drawing is made again only when they differ.
  const colors = JSON.stringify(picture?.colors ?? {});
  useLayoutEffect(() => {
    const drawing = svg && createDrawing({ svg, colors: JSON.parse(colors) });
    frame.current?.replaceChildren(...(drawing ? [drawing] : []));
  }, [svg, colors]);
  return <div ref={frame} className="picture" aria-hidden="true" />;
}
