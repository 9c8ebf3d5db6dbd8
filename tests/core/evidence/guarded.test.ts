/** A stored page opens with a policy before all else, and in the mode that its document type asks for. */
import { describe, expect, it } from 'vitest';
import { guarded } from '../../../lib/core/evidence/guarded';

describe('a guarded page', () => {
  it('has its policy right after the document type, or first where there is none', () => {
    expect(guarded('<!DOCTYPE html>\n<html><img src=//x>')).toMatch(
      /^<!DOCTYPE html>\n<meta http-equiv="Content-Security-Policy" content="default-src 'none';[^"]*"><html>/,
    );
    expect(guarded('<img src=//x>')).toMatch(/^<meta http-equiv[^>]*><img src=\/\/x>$/);
    expect(guarded('<!--<!DOCTYPE html>\n--><img>')).toMatch(/^<meta /);
  });
});
