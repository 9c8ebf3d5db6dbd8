/** The head of every screen: the mark, the name, ways to other screens, the language switch. */
import type { ComponentChildren } from 'preact';
import { Button } from './Button';
import { useLocale, useText } from './locale';
import { Mark } from './Mark';

interface PageHeadProps {
  /** Name of a whole screen (desk, rules), which makes it the heading; absent in popup and panel. */
  title?: string;
  /** The line below the name, where there is no title; the tagline where it is empty. */
  line?: string;
  /** Links to other screens. */
  children?: ComponentChildren;
  switchLanguage: () => void;
}

function LanguageSwitch(props: { onClick: () => void }) {
  const text = useText();
  return (
    <Button kind="quiet" small lang={useLocale() === 'zh' ? 'en' : 'zh-CN'} onClick={props.onClick}>
      {text.common.otherLanguage}
    </Button>
  );
}

function Names(props: PageHeadProps) {
  const { common } = useText();
  if (props.title !== undefined) {
    return (
      <h1 class="desk__name">
        {common.appName} <span class="soft">{props.title}</span>
      </h1>
    );
  }
  return (
    <div class="head__names">
      <p class="head__name">{common.appName}</p>
      <p class="head__site small soft">{props.line || common.tagline}</p>
    </div>
  );
}

/** See the head of this file. */
export function PageHead(props: PageHeadProps) {
  const whole = props.title !== undefined;
  return (
    <header class={whole ? 'desk__head' : 'head'}>
      <Mark size={whole ? 32 : 28} />
      <Names {...props} />
      {props.children}
      <LanguageSwitch onClick={props.switchLanguage} />
    </header>
  );
}
