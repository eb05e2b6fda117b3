import type {
  SerializedEditorState,
  SerializedLexicalNode,
} from '@payloadcms/richtext-lexical/lexical';

/** Rich text as Payload stores it. */
export type RichText = SerializedEditorState;

/** A node of rich text. */
export type Node = SerializedLexicalNode;
