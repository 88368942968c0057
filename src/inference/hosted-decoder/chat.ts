import type { Template } from '@huggingface/jinja';
import { ModelMismatchError } from '../../errors.ts';

export interface ChatTurn {
  role: 'system' | 'user' | 'assistant';
  content: string;
}

/** What a model's turns look like as one text, ready for what the assistant says next. */
export type RenderChat = (turns: readonly ChatTurn[]) => string;

/** A model that was never taught turns goes on from examples: each ask, an arrow, its line. */
const plainText: RenderChat = (turns) =>
  `${turns.map(({ role, content }) => (role === 'assistant' ? `→ ${content}\n\n` : `${content}\n`)).join('')}→`;

/** The rules as part of the first thing the user says. */
function withoutSystem(turns: readonly ChatTurn[]): ChatTurn[] {
  const [system, user, ...rest] = turns;
  if (system?.role !== 'system' || user?.role !== 'user') return [...turns];
  return [{ role: 'user', content: `${system.content}\n\n${user.content}` }, ...rest];
}

/** A special token is a string, or an object that has it as `content`. */
const tokenText = (token: unknown): string | undefined =>
  typeof token === 'string' ? token : (token as { content?: string } | null | undefined)?.content;

function findTemplate(config: Record<string, unknown>, ownFile: string | undefined): string | undefined {
  if (ownFile !== undefined) return ownFile;
  const { chat_template: template } = config;
  if (typeof template === 'string') return template;
  if (!Array.isArray(template)) return undefined;
  const named = template as { name: string; template: string }[];
  return (named.find(({ name }) => name === 'default') ?? named[0])?.template;
}

/**
 * How a model wants to be spoken to.
 *
 * @param config   The parsed `tokenizer_config.json`.
 * @param ownFile  The text of `chat_template.jinja`, where newer models have it.
 * @returns        Undefined `template` where it was never taught turns: the tokenizer then adds its own beginning.
 * @throws {ModelMismatchError} if the template cannot be read.
 */
export async function openChat(
  config: Record<string, unknown>,
  ownFile: string | undefined,
  where: string,
): Promise<{ render: RenderChat; hasTemplate: boolean }> {
  const source = findTemplate(config, ownFile);
  if (source === undefined) return { render: plainText, hasTemplate: false };
  const jinja = await import('@huggingface/jinja');
  let template: Template;
  try {
    template = new jinja.Template(source);
  } catch (cause) {
    throw new ModelMismatchError(`the chat template in ${where} cannot be read: ${String(cause)}`, { cause });
  }
  const tokens = Object.fromEntries(
    ['bos_token', 'eos_token', 'pad_token', 'unk_token'].map((name) => [name, tokenText(config[name]) ?? '']),
  );
  const renderAs = (turns: readonly ChatTurn[]) =>
    // A model that can think first is asked not to: there is no room for it in 24 tokens.
    template.render({ messages: turns, add_generation_prompt: true, enable_thinking: false, ...tokens });
  return {
    hasTemplate: true,
    render(turns) {
      try {
        return renderAs(turns);
      } catch {
        // Some templates raise an error when they meet a system's turn.
        return renderAs(withoutSystem(turns));
      }
    },
  };
}
