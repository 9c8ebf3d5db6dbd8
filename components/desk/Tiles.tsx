/** The originals of a long picture, folded: a row of small pictures that open whole. */
import { Button } from '../parts/Button';
import { ErrorNote } from '../parts/ErrorNote';
import { ChevronIcon } from '../parts/icons';
import { useText } from '../parts/locale';
import { Progress } from '../parts/Progress';
import type { DeskPicture, TilesView } from './state';

interface TilesProps {
  tiles: TilesView;
  /** How many the record has. */
  count: number;
  open: () => void;
}

function Tile({ path, number, url }: DeskPicture) {
  const words = useText().desk.record;
  return (
    <li class="tile">
      <a href={url} target="_blank" rel="noreferrer" title={path}>
        <img src={url} alt={words.tileAlt({ number })} loading="lazy" />
      </a>
      <span class="small soft">{path}</span>
    </li>
  );
}

function Body({ tiles, open }: Pick<TilesProps, 'tiles' | 'open'>) {
  const words = useText().desk.record;
  switch (tiles.kind) {
    case 'closed':
      return (
        <Button small onClick={open}>
          {words.tilesShow}
        </Button>
      );
    case 'loading':
      return <Progress label={words.tilesShow} />;
    case 'failed':
      return <ErrorNote title={words.tilesFailed} lines={[]} detail={tiles.detail} />;
    case 'open':
      return (
        <ul class="tiles">
          {tiles.pictures.map((tile) => (
            <Tile key={tile.path} {...tile} />
          ))}
        </ul>
      );
  }
}

/** Loaded only when asked for. Nothing where the picture is one shot. */
export function Tiles({ tiles, count, open }: TilesProps) {
  const words = useText().desk.record;
  if (count === 0) return null;
  return (
    <details class="block" open={tiles.kind !== 'closed'}>
      <summary class="block__fold">
        <h3>{words.tiles({ count })}</h3>
        <ChevronIcon size={18} />
      </summary>
      <p class="small soft">{words.tilesHint}</p>
      <Body tiles={tiles} open={open} />
    </details>
  );
}
