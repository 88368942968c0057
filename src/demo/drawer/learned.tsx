import type { SourceWeight } from '../../index.ts';
import { useShopper } from '../shopper/shopper.ts';
import type { Knowledge } from './use-knowledge.ts';

interface LearnedProps {
  sources: readonly SourceWeight[];
  act: Knowledge['act'];
}

/** The greatest weight that can be learned fills the bar. */
const maxWeight = 2;

/** How much each kind of hint counts for this shopper, what has taught that, and a way to unlearn it. */
export function Learned({ sources, act }: LearnedProps) {
  const { language, words } = useShopper();
  const { foresees } = words;
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  return (
    <details className="fold" data-testid="learned">
      <summary>
        <h3>{foresees.learned}</h3>
      </summary>
      <p className="hint">{foresees.learnedHint}</p>
      <ul className="learned">
        {sources.map(({ source, weight, shown, opened, dismissed }) => {
          const name = foresees.sources[source];
          return (
            <li key={source} data-source={source}>
              <span>{name}</span>
              {shown + opened + dismissed > 0 && (
                <button
                  type="button"
                  className="link-button"
                  aria-label={foresees.resetWhat(name)}
                  onClick={() =>
                    act((recommender) => recommender.forget({ feedbackOn: source }), foresees.wasReset)
                  }
                >
                  {foresees.reset}
                </button>
              )}
              <span className="learned-bar" aria-hidden="true">
                <span style={{ inlineSize: `${(100 * weight) / maxWeight}%` }} />
              </span>
              <span className="hint">
                {foresees.feedback(shown, opened, dismissed)}
                <span className="unseen">, {foresees.weighs(number.format(weight))}</span>
              </span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
