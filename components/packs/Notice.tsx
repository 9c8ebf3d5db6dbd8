/** What became of the last act: checking, refused, a question, done. */
import { LIMITS } from '../../lib/core/userpacks/limits';
import { wordsIn } from '../../lib/core/userpacks/own';
import { Button } from '../parts/Button';
import { ErrorNote } from '../parts/ErrorNote';
import { ArrowIcon, SealIcon } from '../parts/icons';
import { useLocale, useText } from '../parts/locale';
import { Progress } from '../parts/Progress';
import { Problems } from './Problems';
import type { PacksActions, PacksNotice } from './state';

interface NoticeProps {
  notice: PacksNotice;
  actions: Pick<PacksActions, 'replace'>;
}

function Good(props: { words: string }) {
  return (
    <div class="note note--good" role="status">
      <SealIcon />
      <p>{props.words}</p>
    </div>
  );
}

function Refused(props: { notice: Extract<PacksNotice, { kind: 'refused' }> }) {
  const words = useText().packs;
  const { name, problems } = props.notice;
  const lines = [words.refusedSafe];
  if (problems.length >= LIMITS.problems) lines.push(words.refusedMany({ max: LIMITS.problems }));
  return (
    <ErrorNote title={words.refused({ name })} lines={lines}>
      <Problems problems={problems} />
    </ErrorNote>
  );
}

function Replace(props: {
  notice: Extract<PacksNotice, { kind: 'replace' }>;
  actions: NoticeProps['actions'];
}) {
  const words = useText().packs;
  const { old, fresh } = props.notice;
  const name = wordsIn(old.name, useLocale());
  return (
    <div class="note" role="alert">
      <ArrowIcon />
      <p>{words.replace({ name, from: old.version, to: fresh.version })}</p>
      <div class="note__actions">
        <Button kind="primary" small onClick={() => props.actions.replace(true)}>
          {words.replaceDo}
        </Button>
        <Button small onClick={() => props.actions.replace(false)}>
          {words.replaceNot}
        </Button>
      </div>
    </div>
  );
}

/** See the head of this file. */
export function Notice(props: NoticeProps) {
  const locale = useLocale();
  const words = useText().packs;
  const { notice } = props;
  switch (notice.kind) {
    case 'none':
      return null;
    case 'checking':
      return <Progress label={words.checking({ name: notice.name })} share={notice.share} />;
    case 'refused':
      return <Refused notice={notice} />;
    case 'replace':
      return <Replace notice={notice} actions={props.actions} />;
    case 'saved': {
      const { name, rules } = notice.facts;
      return <Good words={words.saved({ name: wordsIn(name, locale), rules })} />;
    }
    case 'same':
      return <Good words={words.same({ name: wordsIn(notice.facts.name, locale) })} />;
    case 'switched':
      return <Good words={words.switched} />;
    case 'removed':
      return <Good words={words.removed({ name: wordsIn(notice.name, locale) })} />;
    case 'failed': {
      const { code, detail } = notice.fault;
      return <ErrorNote title={words.failed} lines={[words.fault[code]]} detail={detail} />;
    }
  }
}
