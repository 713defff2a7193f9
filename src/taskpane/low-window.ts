/** A low window, or a magnified one: nothing stays in sight by itself, the content needs the room. */
export const LOW_WINDOW = '@media (max-height: 420px)';
