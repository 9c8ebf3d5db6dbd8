/** What to ask the seller, one by one or all at once onto the clipboard. */
import type { Question } from '../../lib/core/questions';
import type { Text } from '../../lib/i18n/index';
import { Button } from '../parts/Button';
import { CopyIcon, TickIcon } from '../parts/icons';
import { useText } from '../parts/locale';
import type { Copied } from './state';

interface QuestionsProps {
  questions: readonly Question[];
  copied: Copied | null;
  onCopy: (id: string, words: string) => void;
}

/** All questions as one message. */
export function messageOf(questions: readonly Question[], { panel }: Text): string {
  const lines = questions.map(({ text }, index) => `${index + 1}. ${text}`);
  return [panel.questions.lead, ...lines].join('\n');
}

interface CopyButtonProps {
  id: string;
  words: string;
  label?: string;
  children: string;
}

function CopyButton(props: QuestionsProps & { button: CopyButtonProps }) {
  const words = useText().panel.questions;
  const { id, words: toCopy, label, children } = props.button;
  const done = props.copied?.ok === true && props.copied.id === id;
  return (
    <Button
      kind={id === 'all' ? 'plain' : 'quiet'}
      small
      {...(label === undefined || done ? {} : { label })}
      onClick={() => props.onCopy(id, toCopy)}
    >
      {done ? <TickIcon size={16} /> : <CopyIcon size={16} />}
      {done ? words.copied : children}
    </Button>
  );
}

/** Says what became of a copy: loudly only where it failed. */
function Said(props: { copied: Copied | null }) {
  const words = useText().panel.questions;
  const { copied } = props;
  return (
    <p class={copied?.ok === false ? 'small questions__failed' : 'sr-only'} role="status">
      {copied === null ? '' : copied.ok ? words.copied : words.failed}
    </p>
  );
}

/** Nothing where there is nothing to ask. */
export function Questions(props: QuestionsProps) {
  const text = useText();
  const words = text.panel.questions;
  const { questions, copied } = props;
  if (questions.length === 0) return null;
  const all = { id: 'all', words: messageOf(questions, text), children: words.copyAll };
  return (
    <section class="questions" aria-labelledby="questions-title">
      <div class="questions__head">
        <h2 id="questions-title">{words.title}</h2>
        <CopyButton {...props} button={all} />
      </div>
      <p class="small soft">{words.hint}</p>
      <ol>
        {questions.map(({ id, text: question }, index) => (
          <li key={id} class="question">
            <p>{question}</p>
            <CopyButton
              {...props}
              button={{
                id,
                words: question,
                label: words.copyLabel({ number: index + 1 }),
                children: words.copy,
              }}
            />
          </li>
        ))}
      </ol>
      <Said copied={copied} />
    </section>
  );
}
