/** Type guards by node type: they hold for nodes adopted from another frame too, unlike `instanceof`. */

/** Whether the node is a text node (CDATA included). */
export function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE || node.nodeType === Node.CDATA_SECTION_NODE;
}

/** Whether the node is an element. */
export function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}
