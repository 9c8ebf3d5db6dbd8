/** Words of the page of own rule packs in English; the shape is that of the Chinese source. */
import { formatBytes, formatNumber as n } from '../format';
import type { packs as source } from '../zh/packs';

const KINDS: Record<string, string> = {
  object: 'a group { }',
  list: 'a list [ ]',
  text: 'text in quotation marks',
  number: 'a number',
  flag: 'true or false',
};

const size = (value: string | number | undefined): string => formatBytes(Number(value));
const count = (value: string | number | undefined): string => n(Number(value));

const problems: (typeof source)['problems'] = {
  too_large: (v) => `The file is too large: ${size(v.size)}; at most ${size(v.max)}.`,
  not_utf8: () => 'This is no text in UTF-8. Save it again as UTF-8.',
  json_end: () => 'The file breaks off here: a quotation mark or a bracket is missing.',
  json_unexpected: (v) =>
    `“${v.found}” does not belong here. Look for a missing or extra comma, quotation mark or bracket before it.`,
  json_string: () =>
    'Between the quotation marks is a line break, a control character or an unknown \\ sequence.',
  json_depth: (v) => `Brackets are nested too deeply: at most ${v.max} levels.`,
  json_key_twice: (v) => `“${v.key}” stands here twice.`,
  wrong_type: (v) => `This must be ${KINDS[String(v.wanted)] ?? v.wanted}.`,
  missing_field: (v) => `“${v.key}” is missing.`,
  unknown_field: (v) => `“${v.key}” is not known. Is it misspelt?`,
  wrong_format: (v) => `format must be ${v.wanted}; here it is “${v.found}”.`,
  wrong_choice: (v) => `“${v.found}” is not possible. Possible are: ${v.choices}.`,
  wrong_id: (v) =>
    `The id “${v.found}” will not do: begin with a small letter; small letters, digits and - only; 2 to ${v.max} of them.`,
  wrong_version: (v) =>
    `The version “${v.found}” will not do: letters, digits, dots, plus and minus, e.g. 1.0.`,
  wrong_date: (v) => `The date “${v.found}” will not do: write 2024, 2024-05 or 2024-05-01.`,
  wrong_concept: (v) =>
    `The name “${v.found}” will not do: begin with a small letter; small letters, digits, _ and dots only; not num. in front.`,
  text_empty: () => 'This is empty.',
  text_long: (v) => `Too long: at most ${count(v.max)} characters.`,
  text_marks: (v) => `This holds a mark that cannot be seen (${v.code}). Delete it and type again.`,
  number_range: (v) => `This must be between ${v.min} and ${v.max}.`,
  list_short: (v) => `At least ${v.min} needed.`,
  list_long: (v) => `Too many: at most ${count(v.max)}.`,
  rule_twice: (v) => `Two rules have the id “${v.id}”.`,
  word_short: (v) =>
    `“${v.word}” is too short: without spaces and marks it needs at least ${v.min} characters.`,
  word_form: (v) => `“${v.word}” may not hold | ; * may only stand behind a Latin word.`,
  words_total: (v) => `Too many words: a pack may hold ${count(v.max)}.`,
  pattern_form: (v) => `“${v.part}” cannot be read. Write a word group, <number> or !group.`,
  pattern_edge: (v) => `“${v.part}” must stand between two word groups, and not twice in a row.`,
  pattern_gap: (v) => `The distance is too great: at most ${v.max}.`,
  pattern_elements: (v) => `A pattern may have ${v.max} word groups at most.`,
  pattern_free: (v) => `A pattern with ~ may have ${v.max} word groups at most.`,
  pattern_names: (v) => `At most ${v.max} word groups side by side.`,
  pattern_numbers: () => 'A pattern needs at least one word group besides numbers.',
  pattern_concept: (v) => `There is no word group “${v.name}”. You can define it in lexicon.`,
  patterns_total: (v) => `Too many patterns: a pack may hold ${v.max}.`,
  orders_total: (v) => `Too many patterns with ~: together they may have ${v.max} orders.`,
  example_form: () => '⟦ and ⟧ must be one pair with words in between.',
  example_missed: () => 'This example should be marked, but the rule does not mark it.',
  example_span: (v) => `“${v.found}” is marked; the example says “${v.wanted}”.`,
  example_hit: (v) => `This example should be left alone, but the rule marks “${v.found}”.`,
  packs_total: (v) => `At most ${v.max} packs. Delete one that you do not use first.`,
  stored_form: () =>
    'This stored pack is damaged and cannot be read. Delete it and import its file again.',
};

/** See the Chinese source. */
export const packs: typeof source = {
  title: 'My rules',
  lead: 'Where the built-in rules are not enough you can add your own: the names of fees you know, trade slang, what is said where you live.',
  toDesk: 'Back to the desk',
  toPacks: 'My rules',
  loading: 'Reading rule packs…',
  loadFailed: 'The rule packs could not be read',
  list: 'Rule packs',
  empty: {
    title: 'No rules of your own yet',
    body: 'A rule pack is a text file. It says which words to look for, what makes a finding, and how to tell you. Write one, or use one that somebody else wrote.',
    steps: [
      'Download the sample and open it in a text editor',
      'Change it to the words you look for',
      'Save it and drop it here, or press “Choose a file”',
    ],
  },
  sample: 'Download the sample',
  sampleFile: 'my-rules-sample.json',
  schema: 'The format (JSON Schema)',
  add: {
    title: 'Add a rule pack',
    choose: 'Choose a file',
    drop: 'or drop a file here',
    dropNow: 'Let go to read this file',
    paste: 'Paste text',
    pasteLabel: 'Paste the whole text of the rule pack here',
    pasteDo: 'Read it',
  },
  checking: (p) => `Checking “${p.name}”`,
  pasted: 'pasted text',
  refused: (p) => `“${p.name}” was not added`,
  refusedSafe:
    'The packs you have are as they were. Put right what is listed below and import it again.',
  refusedMany: (p) => `Only the first ${n(p.max)} are listed.`,
  problemAt: (p) => `Line ${n(p.line)}, column ${n(p.column)}`,
  replace: (p) =>
    `You have “${p.name}” (version ${p.from}). Replace it by version ${p.to}, just read?`,
  replaceDo: 'Replace it',
  replaceNot: 'Keep the old one',
  saved: (p) =>
    `“${p.name}” was added and enabled: ${p.rules === 1 ? '1 rule' : `${n(p.rules)} rules`}. Reload pages that are already open.`,
  same: (p) => `“${p.name}” is here already, with the same contents. Nothing has changed.`,
  version: (p) => `Version ${p.version}`,
  rules: (p) => (p.rules === 1 ? '1 rule' : `${n(p.rules)} rules`),
  language: { zh: 'for Chinese pages', en: 'for English pages' },
  enabled: 'Enabled',
  enabledOf: (p) => `Enabled: “${p.name}”`,
  switched: 'Reload pages that are already open.',
  exportDo: 'Export',
  exportOf: (p) => `Export “${p.name}”`,
  remove: 'Delete',
  removeOf: (p) => `Delete “${p.name}”`,
  removeAsk: (p) => `Delete “${p.name}”? It cannot be brought back unless you export it first.`,
  removeDo: 'Delete it',
  removed: (p) => `“${p.name}” was deleted.`,
  broken: 'Unusable, switched off',
  brokenBody:
    'This pack does not pass the checks now and takes no part in scanning. The other packs work as before.',
  failed: 'That did not work',
  fault: {
    quota:
      'There is no room on the disk, so it was not saved. The packs you have are still there. Free some space and try again.',
    newer_schema:
      'The packs were saved by a newer version of Swipewise. This one cannot read them and has left them alone. Update the extension.',
    closed: 'The connection broke, most likely by an update. Reload this page.',
    failed: 'The browser could not read or write the packs. Reload this page and try again.',
  },
  where:
    'Your rules stay on this computer and are never uploaded. They work on pages that Swipewise reads by itself (pages that speak of card terminals or look like contracts) and where you click its icon. They can add marks, never take one away.',
  notRun: 'Your own rules could not be run this time. The built-in rules were.',
  sameId: (p) => `Two packs have the id ${p.id}.`,
  unreadableFile: (p) => `The file cannot be read (${p.code}).`,
  problems,
};
